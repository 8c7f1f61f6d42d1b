using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Reading;

/// <summary>The names of one entry, each once; the first added is the primary one.</summary>
sealed class NameSet
{
    readonly List<ListedName> names = [];

    public IReadOnlyList<ListedName> Names => names;

    public bool IsEmpty => names.Count == 0;

    /// <param name="former">It was given up.</param>
    /// <param name="lang">BCP 47; null: not told.</param>
    public void Add(string? printed, bool weak = false, bool former = false, string? lang = null)
    {
        if (Text.Value(printed) is not { } value || !value.Any(char.IsLetterOrDigit)
            || names.Exists(name => string.Equals(name.Value, value, StringComparison.Ordinal)))
        {
            return;
        }

        var kind = (IsEmpty, former, Text.IsLatin(value)) switch
        {
            (true, _, _) => NameKind.Primary,
            (_, true, _) => NameKind.Former,
            (_, _, false) => NameKind.OriginalScript,
            _ => NameKind.Alias,
        };

        names.Add(new ListedName(value, kind, weak ? NameStrength.Weak : NameStrength.Strong, lang));
    }
}
