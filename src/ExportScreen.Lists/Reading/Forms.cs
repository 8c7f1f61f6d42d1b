using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Lists.Reading;

/// <summary>Counts which values have the form that their column should have. Where most have not, columns stand under each
/// other's names, or the file is read as what it is not; and this shows with the first file of a list as well, when there
/// is none to compare it with.</summary>
sealed partial class Forms
{
    /// <summary>Of fewer values, a few strange ones may be the most.</summary>
    const int Enough = 10;

    const int LongestName = 300;

    /// <summary>Age in years at which people are listed.</summary>
    const int Youngest = 8;

    readonly OrderedDictionary<string, (int Good, int All)> columns = new(StringComparer.Ordinal);
    readonly HashSet<string> names = new(StringComparer.Ordinal);
    int entries;

    /// <param name="column">In words, or as the file calls it.</param>
    public void Count(string column, bool isGood)
    {
        var (good, all) = columns.GetValueOrDefault(column);
        columns[column] = (good + (isGood ? 1 : 0), all + 1);
    }

    /// <summary>Counts what every listing has, whichever reader it comes from.</summary>
    public void Count(Listing listing)
    {
        entries++;
        names.Add($"{listing.Source}\n{listing.Caption}");
        Count("keys", listing.Id.AsSpan(listing.List.Length).ContainsAnyInRange('0', '9'));
        Count("names", IsName(listing.Caption));
        if (listing.EndsOn is { } end)
            Count("dates of an end", listing.ListedOn <= end && (listing.Details.UpdatedOn is not { } updated || updated <= end));

        if (listing.BirthDates is [var birth, ..])
        {
            Count("birth dates of those listed", listing.ListedOn is not { } listed || birth.Year + Youngest <= listed.Year);
            Count("types of parties that were born", listing.Type is PartyType.Person or PartyType.Unknown);
        }

        foreach (var number in listing.Identifiers)
        {
            if (HasForm(number.Type, number.Value) is { } isGood)
                Count($"numbers of the type {number.Type}", isGood);
        }
    }

    /// <exception cref="ListFormatException">Most values of a column are not of its form.</exception>
    public void Check()
    {
        foreach (var (column, (good, all)) in columns)
        {
            if (all >= Enough && good * 2 < all)
            {
                throw new ListFormatException($"Of {all} {column}, {all - good} cannot be such: columns may stand under each "
                    + "other's names, or it is another file.");
            }
        }

        if (entries >= 2 * Enough && names.Count * 2 < entries)
        {
            throw new ListFormatException($"{entries} entries have only {names.Count} names: the column of names may stand under "
                + "another's name.");
        }
    }

    /// <summary>Has letters, and is no country, date, address on the net or list of remarks.</summary>
    static bool IsName(string text) =>
        text.Length <= LongestName && text.Any(char.IsLetter) && CountryNames.Code(text) is null && !NoName().IsMatch(text);

    /// <returns>Null: numbers of the type have any form.</returns>
    static bool? HasForm(string type, string value) => type switch
    {
        "imo" => value.Length == 7 && value.All(char.IsAsciiDigit),
        "passport" or "national_id" or "tax" or "inn" or "ogrn" or "registration" or "mmsi" => value.Any(char.IsDigit),
        "call_sign" => value.Length <= 12,
        _ => null,
    };

    [GeneratedRegex(
        """
        ^\W*(?:DOB\W)?\W*(?:\d{1,2}[\s/.-]+)?(?:\p{L}{3,9}|\d{1,2})[\s/.,-]+\d{4}\W*$   # 25 Nov 1958, 25/11/1958
        |^\W*\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\W*$
        |^\S+@\S+\.\S+$|^(?:https?://|www\.)\S+$
        |^(?:alt\.\ )?(?:DOB|POB|nationality|Passport|Secondary\ sanctions\ risk)[\s:]
        |;.*;.*;
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoName();
}
