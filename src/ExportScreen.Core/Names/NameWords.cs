namespace ExportScreen.Core.Names;

/// <summary>Words that a name is looked up by in a record: the same for all its spellings and scripts.</summary>
public static class NameWords
{
    /// <summary>Without duplicates, in order; empty where the name has no letters or digits.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        [.. NameText.Tokens(NameText.Clean(name)).Select(token => Sounds.Of(Romanisation.Romanise(token)))
            .Where(word => word.Length > 0).Distinct()];
}
