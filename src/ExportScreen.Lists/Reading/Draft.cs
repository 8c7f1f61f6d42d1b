using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Reading;

/// <summary>A listing in the making.</summary>
sealed class Draft(ListBuilder list)
{
    readonly List<PartialDate> births = [];
    readonly List<BirthPlace> birthPlaces = [];
    readonly List<ListedAddress> addresses = [];
    readonly List<string> programmes = [];
    readonly List<string> measures = [];
    readonly List<string> references = [];
    readonly List<Relation> relations = [];
    readonly List<string> remarks = [];

    public string? Key { get; set; }

    /// <summary>Null: the list's id.</summary>
    public string? Source { get; set; }

    public PartyType Type { get; set; }

    public Measure Measure { get; set; }

    public NameSet Names { get; } = new();

    public CountrySet Countries { get; } = new(list);

    public IdentifierSet Identifiers { get; } = new();

    public string? LicenceRequirement { get; set; }

    public string? LicencePolicy { get; set; }

    public string? LegalReference { get; set; }

    public DateOnly? ListedOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public DateOnly? UpdatedOn { get; set; }

    /// <param name="date">Null: it was not understood, which is noted.</param>
    public void Birth(PartialDate? date)
    {
        if (date is null)
            list.Note("birth date not understood");
        else if (!births.Contains(date))
            births.Add(date);
    }

    public void BirthPlace(string? place, string? country)
    {
        var born = new BirthPlace(Text.Value(place), Countries.Add(country));
        if (born is not (null, null) && !birthPlaces.Contains(born))
            birthPlaces.Add(born);
    }

    /// <summary>Adds a place in one piece, which may end with a country.</summary>
    public void BirthPlace(string? place) => BirthPlace(place, Tail(place));

    /// <summary>Adds an address in one piece, which may end with a country.</summary>
    public void AddressText(string? text)
    {
        if (Text.Value(text) is { } address)
            addresses.Add(new(address, Countries.Add(Tail(text))));
    }

    /// <summary>Adds an address of the parts that are not blank.</summary>
    public void Address(string? country, params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>();
        foreach (var part in parts)
        {
            if (Text.Value(part) is { } text)
                told.Add(text.TrimEnd(','));
        }

        // A country that has no code is kept as it is printed.
        var code = Countries.Add(country);
        if (code is null && Text.Value(country) is { } printed && printed is not "00")
            told.Add(printed);

        var address = new ListedAddress(told.Count == 0 ? null : string.Join(", ", told), code);
        if (address is not (null, null))
            addresses.Add(address);
    }

    public void Number(string type, string? number, string? country) =>
        Identifiers.Add(type, number, Countries.Add(country));

    public void Programme(string? text) => Once(programmes, text);

    public void MeasureText(string? text) => Once(measures, text);

    public void Reference(string? text) => Once(references, text);

    public void Remark(string? text) => Once(remarks, text);

    public void Relation(string type, string? target, string? key = null)
    {
        if (Text.Value(target) is { } name)
            relations.Add(new(type, name, key));
    }

    /// <returns>Null, and a reject, where it has no key or no name.</returns>
    public Listing? Build()
    {
        if (Key is null || Names.IsEmpty)
        {
            list.Reject("it has no key or no name");
            return null;
        }

        return new()
        {
            Id = $"{list.List}:{Key}",
            List = list.List,
            Source = Source ?? list.List,
            Type = Type,
            Measure = Measure,
            Names = Names.Names,
            BirthDates = births,
            Countries = Countries.Codes,
            Identifiers = Identifiers.Identifiers,
            Programmes = programmes,
            LicenceRequirement = LicenceRequirement,
            LicencePolicy = LicencePolicy,
            LegalReference = LegalReference,
            ListedOn = ListedOn,
            EndsOn = EndsOn,
            Details = new()
            {
                BirthPlaces = birthPlaces,
                Addresses = addresses,
                Documents = Identifiers.Documents,
                Measures = measures,
                Relations = relations,
                References = references,
                Remarks = remarks.Count == 0 ? null : string.Join("; ", remarks),
                UpdatedOn = UpdatedOn,
            },
        };
    }

    /// <returns>What stands behind the last comma; null where it is no country.</returns>
    static string? Tail(string? text) => CountryNames.Code(text?[(text.LastIndexOf(',') + 1)..].Trim());

    static void Once(List<string> texts, string? text)
    {
        if (Text.Value(text) is { } value && !texts.Contains(value, StringComparer.Ordinal))
            texts.Add(value);
    }
}
