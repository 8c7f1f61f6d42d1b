using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Reading;

/// <summary>The names of one entry, each once; the first added is the primary one.</summary>
sealed class NameSet
{
    readonly List<ListedName> names = [];
    readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<ListedName> Names => names;

    public bool IsEmpty => names.Count == 0;

    /// <param name="former">It was given up.</param>
    /// <param name="lang">BCP 47; null: not told.</param>
    public void Add(string? printed, bool weak = false, bool former = false, string? lang = null, NameParts? parts = null)
    {
        if (Text.Value(printed) is not { } value || !value.Any(char.IsLetterOrDigit) || !seen.Add(value))
            return;

        var kind = (IsEmpty, former, Text.IsLatin(value)) switch
        {
            (true, _, _) => NameKind.Primary,
            (_, true, _) => NameKind.Former,
            (_, _, false) => NameKind.OriginalScript,
            _ => NameKind.Alias,
        };

        names.Add(new(value, kind, weak ? NameStrength.Weak : NameStrength.Strong, lang)
        {
            Parts = parts,
            Script = Script.Of(value),
        });
    }

    /// <summary>Adds a person's name from its parts, in natural order.</summary>
    public void AddParts(string? given, string? family, bool weak = false, bool former = false, string? lang = null)
    {
        var (first, last) = (Text.Value(given), Text.Value(family));
        Add($"{first} {last}", weak, former, lang, first is null && last is null ? null : new(first, last));
    }
}
