using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Listings;

/// <summary>What tells a listing's party from all others.</summary>
static partial class SameMarks
{
    /// <summary>Shorter numbers of a country are given by many of its offices, each from 1 on.</summary>
    const int ShortestOfCountry = 7;

    /// <summary>Kinds of which one register has all the numbers of the world.</summary>
    static readonly FrozenSet<string> Worldwide = FrozenSet.Create(
        StringComparer.Ordinal, "imo", "lei", "bic", "swift", "isin", "duns", "usci");

    /// <summary>Kinds that a country gives, each with the one it is compared as. Others (telephones, addresses on the net
    /// and of wallets, call signs, tail and serial numbers, registration reasons) change hands or are shared.</summary>
    static readonly FrozenDictionary<string, string> OfCountry = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["passport"] = "passport",
        ["national_id"] = "national_id",
        ["pinfl"] = "national_id",
        ["iin"] = "national_id",
        ["personal"] = "national_id",
        ["tax"] = "tax",
        ["inn"] = "tax",
        ["tin"] = "tax",
        ["vat"] = "tax",
        ["registration"] = "registration",
        ["ogrn"] = "registration",
        ["edrpou"] = "registration",
        ["bin"] = "registration",
        ["okpo"] = "registration",
        ["company"] = "registration",
        ["bik"] = "bik",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<(SameMark Mark, Identifier? Number)> Of(Listing listing)
    {
        foreach (var number in listing.Identifiers)
        {
            if (Kind(number.Type) is { } kind && Identifiers.Normalise(number.Value) is { } value
                && (Worldwide.Contains(kind) || value.Length >= ShortestOfCountry) && !IsFalse(listing, number))
            {
                yield return (new(SameKind.Identifier, kind, value.ToUpperInvariant()), number);
            }
        }

        foreach (var reference in listing.Details.References)
        {
            if (Reference(reference) is { } value)
                yield return (new(SameKind.Reference, "", value), null);
        }
    }

    /// <summary>Whether the issuers of a number are one as well, where each country has its own.</summary>
    public static bool Agree(SameHolder one, SameHolder other) =>
        one.Number is null || other.Number is null || Worldwide.Contains(Kind(one.Number.Type) ?? "")
            || (one.Number.Country, other.Number.Country) switch
            {
                ({ } a, { } b) => Same(a, b),
                _ when IsRussian(one.Number) && IsRussian(other.Number) => true,
                ({ } a, null) => other.Listing.Countries.Any(country => Same(a, country)),
                (null, { } b) => one.Listing.Countries.Any(country => Same(b, country)),
                _ => one.Listing.Countries.Intersect(other.Listing.Countries, StringComparer.OrdinalIgnoreCase).Any(),
            };

    static string? Kind(string type) =>
        Worldwide.Contains(type) ? type is "swift" ? "bic" : type : OfCountry.GetValueOrDefault(type);

    /// <summary>Numbers of this length under these names are Russia's alone.</summary>
    static bool IsRussian(Identifier number) => (number.Type, number.Value.Count(char.IsAsciiDigit)) is
        ("inn", 10 or 12) or ("ogrn", 13 or 15);

    static bool IsFalse(Listing listing, Identifier number) => listing.Details.Documents.Any(document =>
        document.Note.Status == DocumentStatus.False && document.Number == number);

    static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The UN's permanent references are printed with and without zeros.</summary>
    /// <returns>Null: a bare number, which does not say whose reference it is.</returns>
    static string? Reference(string printed) =>
        UnReference().Match(printed.Trim()) is { Success: true } un
            ? string.Create(CultureInfo.InvariantCulture,
                $"{un.Groups[1].Value.ToUpperInvariant()}{(un.Groups[2].Value is "e" or "E" ? 'e' : 'i')}.{un.Groups[3].Value.PadLeft(3, '0')}")
            : printed.Any(char.IsLetter) ? printed.Trim() : null;

    [GeneratedRegex(@"^([A-Z]{2})([ie])\.?0*(\d{1,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UnReference();
}

/// <param name="Type">What kinds of numbers are compared as; empty: a reference.</param>
readonly record struct SameMark(SameKind Kind, string Type, string Value)
{
    public SameReason Reason(SameHolder one, SameHolder other) => Kind == SameKind.Reference
        ? new(Kind, null, Value)
        : new(Kind, one.Number?.Type == other.Number?.Type ? one.Number?.Type : Type, Value);
}

/// <param name="Number">Null: it holds a reference.</param>
readonly record struct SameHolder(Listing Listing, Identifier? Number);
