using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Reading;

/// <summary>The numbers of one entry, each once.</summary>
sealed class IdentifierSet
{
    readonly List<Identifier> identifiers = [];
    readonly HashSet<(string Type, string Value)> seen = [];
    readonly List<ListedDocument> documents = [];

    public IReadOnlyList<Identifier> Identifiers => identifiers;

    public IReadOnlyList<ListedDocument> Documents => documents;

    /// <summary>Takes a number up; one of fewer than three letters and digits tells nobody apart.</summary>
    /// <param name="type">A word of <see cref="Identifier.Type"/>.</param>
    /// <param name="country">ISO 3166-1 alpha-2; null: unknown.</param>
    /// <param name="about">What else is told of it.</param>
    public void Add(string type, string? printed, string? country, DocumentNote? about = null)
    {
        // A leading apostrophe is a spreadsheet's mark for text.
        if (Text.Value(printed)?.TrimStart('\'', '‘', '’') is not { } value || value.Count(char.IsLetterOrDigit) < 3)
            return;

        var normal = type switch
        {
            "inn" or "ogrn" or "kpp" or "imo" or "mmsi" => new string([.. value.Where(char.IsAsciiDigit)]),
            "bic" or "lei" or "isin" or "usci" => value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
            _ => value,
        };

        // Letters where there should be digits are kept as they are: no number is better than a wrong one, but this shows.
        if (!normal.Any(char.IsLetterOrDigit))
            normal = value;

        if (!seen.Add((type, normal)))
            return;

        var number = new Identifier { Type = type, Value = normal, Country = country };
        identifiers.Add(number);
        if (about is not null)
            documents.Add(new(number, about));
    }
}
