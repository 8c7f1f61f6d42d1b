using System.Security.Cryptography;
using System.Text;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.UsTradeCsl;

/// <summary>One entry of the Consolidated Screening List, from CSV or JSON.</summary>
sealed record CslRecord
{
    /// <summary>The publisher's; null in the old layouts, and then the hash of all it says stands for it.</summary>
    public string? Id { get; init; }

    public string? Source { get; init; }

    public string? EntityNumber { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<string> Programmes { get; init; } = [];

    public string? Name { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<(string? Text, string? Country)> Addresses { get; init; } = [];

    public string? FederalRegisterNotice { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public string? LicenceRequirement { get; init; }

    public string? LicencePolicy { get; init; }

    public string? CallSign { get; init; }

    public string? VesselFlag { get; init; }

    public string? VesselOwner { get; init; }

    public string? Remarks { get; init; }

    public IReadOnlyList<string> AltNames { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> BirthDates { get; init; } = [];

    public IReadOnlyList<string> BirthPlaces { get; init; } = [];

    public IReadOnlyList<CslNumber> Numbers { get; init; } = [];

    /// <param name="raw">All that stands there.</param>
    public Listing? Listing(ListBuilder list, string raw)
    {
        // The old layout has the code alone, the later ones have it in brackets.
        var code = UsLists.Code(Source) ?? (Source is { Length: <= 6 } ? Source : null);
        if (code is null)
        {
            list.Reject("it does not say which list it is on");
            return null;
        }

        var type = UsLists.Type(Type);
        if (type == PartyType.Unknown && Type is not null)
        {
            list.Reject("its type is none of Individual, Entity, Vessel and Aircraft");
            return null;
        }

        var draft = new Draft(list)
        {
            Key = $"{code}-{EntityNumber ?? Id ?? Hash(raw)}",
            Source = code,
            Type = type,
            Measure = UsLists.MeasureOf(code),
            LicenceRequirement = LicenceRequirement,
            LicencePolicy = LicencePolicy,
            LegalReference = FederalRegisterNotice,
            ListedOn = OfacDates.Day(StartDate),
            EndsOn = OfacDates.Day(EndDate),
        };
        draft.Reference(OfacLists.Reference(EntityNumber));
        CslNames.Add(draft.Names, Name, type == PartyType.Person);
        if (draft.Names.IsEmpty)
        {
            list.Reject("it has no name");
            return null;
        }

        Fill(draft);
        return draft.Build();
    }

    void Fill(Draft draft)
    {
        foreach (var alias in AltNames)
            CslNames.Add(draft.Names, alias, draft.Type == PartyType.Person);

        foreach (var (text, country) in Addresses)
            draft.Address(country, text);

        foreach (var country in Countries)
            draft.Countries.Add(country);

        foreach (var birth in BirthDates)
            draft.Birth(PartialDate.Parse(birth) ?? OfacDates.Parse(birth));

        foreach (var place in BirthPlaces)
            draft.BirthPlace(place);

        foreach (var programme in Programmes)
            draft.Programme(programme);

        draft.Countries.Add(VesselFlag);
        draft.Identifiers.Add("call_sign", CallSign, null);
        draft.Relation("Vessel owner", VesselOwner);
        foreach (var number in Numbers)
            number.Add(draft);

        draft.Remark(Title);
        draft.Remark(Remarks);
    }

    static string Hash(string raw) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(raw.TrimEnd())))[..32];
}

/// <param name="Country">ISO 3166-1 alpha-2, or as printed.</param>
readonly record struct CslNumber(string Kind, string? Value, string? Country, DateOnly? Issued = null, DateOnly? Expires = null)
{
    public void Add(Draft draft)
    {
        // Until 2020 the number stood before its kind.
        var swapped = Value is not null && !OfacNumbers.IsKind(Kind) && OfacNumbers.IsKind(Value);
        var (kind, number) = swapped ? (Value!, Kind) : (Kind, Value);
        if (!OfacNumbers.Add(draft, kind, number, Country, Issued, Expires)
            && kind.Contains("Directive", StringComparison.Ordinal))
        {
            draft.MeasureText($"{kind} {number}");
        }
    }
}
