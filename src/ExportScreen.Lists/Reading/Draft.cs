using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Reading;

/// <summary>A listing in the making.</summary>
sealed class Draft(ListBuilder list)
{
    readonly Once<PartialDate> births = new();
    readonly Once<BirthPlace> birthPlaces = new();
    readonly List<ListedAddress> addresses = [];
    readonly Once<string> programmes = new(StringComparer.Ordinal);
    readonly Once<string> measures = new(StringComparer.Ordinal);
    readonly Once<string> references = new(StringComparer.Ordinal);
    readonly List<Relation> relations = [];
    readonly Once<string> remarks = new(StringComparer.Ordinal);

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
        list.Saw("birth dates", date is not null);
        if (date is null)
            list.Note("birth date not understood");
        else
            births.Add(date);
    }

    public void BirthPlace(string? place, string? country)
    {
        var born = new BirthPlace(Text.Value(place), Countries.Add(country, "countries of birth"));
        if (born is not (null, null))
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
        var code = Countries.Add(country, "countries of addresses");
        if (code is null && Text.Value(country) is { } printed && printed is not "00")
            told.Add(printed);

        var address = new ListedAddress(told.Count == 0 ? null : string.Join(", ", told), code);
        if (address is not (null, null))
            addresses.Add(address);
    }

    public void Number(string type, string? number, string? country) =>
        Identifiers.Add(type, number, Countries.Add(country));

    public void Programme(string? text) => Add(programmes, text);

    public void MeasureText(string? text) => Add(measures, text);

    public void Reference(string? text) => Add(references, text);

    public void Remark(string? text) => Add(remarks, text);

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
            BirthDates = births.Items,
            Countries = Countries.Codes,
            Identifiers = Identifiers.Identifiers,
            Programmes = programmes.Items,
            LicenceRequirement = LicenceRequirement,
            LicencePolicy = LicencePolicy,
            LegalReference = LegalReference,
            ListedOn = ListedOn,
            EndsOn = EndsOn,
            Details = new()
            {
                BirthPlaces = birthPlaces.Items,
                Addresses = addresses,
                Documents = Identifiers.Documents,
                Measures = measures.Items,
                Relations = relations,
                References = references.Items,
                Remarks = remarks.Items.Count == 0 ? null : string.Join("; ", remarks.Items),
                UpdatedOn = UpdatedOn,
            },
        };
    }

    /// <returns>What stands behind the last comma; null where it is no country.</returns>
    static string? Tail(string? text) => CountryNames.Code(text?[(text.LastIndexOf(',') + 1)..].Trim());

    static void Add(Once<string> texts, string? text)
    {
        if (Text.Value(text) is { } value)
            texts.Add(value);
    }
}
