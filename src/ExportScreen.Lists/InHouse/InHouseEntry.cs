using System.Globalization;
using System.Text.Json;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.InHouse;

/// <summary>One entry as a customer writes it. A mistake keeps the entry out and is told, as nobody else will notice it.</summary>
sealed record InHouseEntry
{
    /// <summary>Columns of the CSV and members of the JSON.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "key", "name", "type", "measure", "aliases", "weak_aliases", "former_names", "birth_dates", "birth_place", "countries",
        "addresses", "identifiers", "programmes", "legal_reference", "listed_on", "ends_on", "remarks",
    ];

    public string? Key { get; init; }

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Measure { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<string> WeakAliases { get; init; } = [];

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public IReadOnlyList<string> BirthDates { get; init; } = [];

    public string? BirthPlace { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Each <c>type:value</c> or <c>type:value:country</c>.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public string? LegalReference { get; init; }

    public string? ListedOn { get; init; }

    public string? EndsOn { get; init; }

    public string? Remarks { get; init; }

    /// <param name="raw">All that stands there; its hash is the key where none is given.</param>
    public Listing? Listing(ListBuilder list, string raw)
    {
        if (Mistake() is { } mistake)
        {
            list.Reject(mistake);
            return null;
        }

        var draft = new Draft(list)
        {
            Key = Key ?? ListBuilder.Hash(raw.TrimEnd())[..32],
            Type = Word<PartyType>(Type) ?? PartyType.Unknown,
            Measure = Word<Measure>(Measure) ?? Core.Listings.Measure.Unknown,
            LegalReference = LegalReference,
            ListedOn = Day(ListedOn),
            EndsOn = Day(EndsOn),
        };
        draft.Names.Add(Name);
        foreach (var alias in Aliases)
            draft.Names.Add(alias);

        foreach (var alias in WeakAliases)
            draft.Names.Add(alias, weak: true);

        foreach (var name in FormerNames)
            draft.Names.Add(name, former: true);

        foreach (var birth in BirthDates)
            draft.Birth(Birth(birth));

        draft.BirthPlace(BirthPlace);
        foreach (var country in Countries)
            draft.Countries.Add(country);

        foreach (var address in Addresses)
            draft.AddressText(address);

        foreach (var identifier in Identifiers)
        {
            var parts = identifier.Split(':', 3, StringSplitOptions.TrimEntries);
            draft.Number(CultureInfo.InvariantCulture.TextInfo.ToLower(parts[0]), parts[1], parts.ElementAtOrDefault(2));
        }

        foreach (var programme in Programmes)
            draft.Programme(programme);

        draft.Remark(Remarks);
        return draft.Build();
    }

    string? Mistake() =>
        Name is null || !Name.Any(char.IsLetterOrDigit) ? "it has no name"
        : Type is not null && Word<PartyType>(Type) is null ? $"its type is none of {Words<PartyType>()}"
        : Measure is not null && Word<Measure>(Measure) is null ? $"its measure is none of {Words<Measure>()}"
        : BirthDates.Any(birth => Birth(birth) is null) ? "a birth date is none of 1971, 1971-03 and 1971-03-08"
        : Countries.Any(country => CountryNames.Code(country) is null) ? "a country is neither an ISO code nor an English name"
        : Identifiers.Any(text => text.Split(':') is not [{ Length: > 0 }, { Length: > 0 }, ..])
            ? "an identifier is not of the form type:value or type:value:country"
        : ListedOn is not null && Day(ListedOn) is null ? "listed_on is no date of the form 2026-03-08"
        : EndsOn is not null && Day(EndsOn) is null ? "ends_on is no date of the form 2026-03-08"
        : null;

    static PartialDate? Birth(string text) =>
        text.StartsWith("c. ", StringComparison.Ordinal)
            ? PartialDate.Parse(text[3..]) is { } about ? about with { Circa = true } : null
            : PartialDate.Parse(text);

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static T? Word<T>(string? text) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value =>
            string.Equals(CsvTable.Key(value!.Value.ToString()), CsvTable.Key(text ?? ""), StringComparison.Ordinal));

    static string Words<T>() where T : struct, Enum => string.Join(
        ", ", Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));
}
