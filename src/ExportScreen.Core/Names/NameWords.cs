namespace ExportScreen.Core.Names;

/// <summary>Words that a name is looked up by in a record: the same for all its spellings and scripts.</summary>
public static class NameWords
{
    /// <summary>Without duplicates, in order; empty where the name has no letters or digits.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        [.. NameText.Tokens(NameText.Clean(name)).Select(token => Key(Sounds.Of(Romanisation.Romanise(token))))
            .Where(word => word.Length > 0).Distinct()];

    /// <summary>Letters that one romanisation has for another's sound fall together: x, kh and h; w and v.</summary>
    static string Key(string sounds) =>
        string.Concat(sounds.Select(sound => sound switch { 'x' or 'H' => 'h', 'w' => 'v', _ => sound }));
}
