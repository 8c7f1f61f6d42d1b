using System.Text.RegularExpressions;

namespace ExportScreen.Lists.Reading;

/// <summary>Numbers of registers that stand in prose, often several in one cell.</summary>
static partial class RegistryNumbers
{
    /// <summary>Adds the numbers of a text that can be told safely: labelled ones, and a text that is one number and
    /// nothing else. Prose around them is passed over.</summary>
    /// <param name="plain">The type of a number without a label.</param>
    /// <param name="country">Of the party, ISO 3166-1 alpha-2; null: unknown.</param>
    /// <returns>Whether anything was told.</returns>
    public static bool Read(IdentifierSet into, string text, string plain, string? country)
    {
        var russian = country is "RU" || text.Contains("Russia", StringComparison.OrdinalIgnoreCase);
        var found = false;
        foreach (Match match in Labelled().Matches(text))
        {
            var (type, number) = (Type(match.Groups["label"].Value), match.Groups["number"].Value);
            type = type is "inn" && !IsInn(number) ? "tax" : type;
            into.Add(Russian(type, number, russian), number, country);
            if (match.Groups["kpp"] is { Success: true } kpp)
                into.Add("kpp", kpp.Value, country);

            found = true;
        }

        foreach (Match pair in InnAndKpp().Matches(text))
        {
            into.Add("inn", pair.Groups[1].Value, country);
            into.Add("kpp", pair.Groups[2].Value, country);
            found = true;
        }

        if (!found && Bare().Match(text) is { Success: true } bare)
        {
            var number = bare.Groups[1].Value;
            into.Add(Russian(plain, number, russian), number, country);
            found = true;
        }

        return found;
    }

    /// <summary>The Russian type of a number that has the length and check digits of one and belongs to Russia or to
    /// no known country; otherwise the type as it is.</summary>
    public static string Russian(string type, string number, bool russian) => type switch
    {
        "tax" when russian && IsInn(number) => "inn",
        "registration" or "other" when russian && IsOgrn(number) => "ogrn",
        "registration" or "other" when russian && IsInn(number) => "inn",
        _ => type,
    };

    /// <summary>Ten digits (organisations) or twelve (people), with the check digits of the tax service.</summary>
    public static bool IsInn(string text)
    {
        var digits = Digits(text);
        return digits.Length switch
        {
            10 => Check(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[9],
            12 => Check(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[10]
                && Check(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[11],
            _ => false,
        };

        static int Check(int[] digits, int[] weights) =>
            weights.Zip(digits, (weight, digit) => weight * digit).Sum() % 11 % 10;
    }

    /// <summary>Thirteen digits (organisations) or fifteen (sole traders), the last one a check digit.</summary>
    public static bool IsOgrn(string text)
    {
        var digits = Digits(text);
        if (digits.Length is not (13 or 15))
            return false;

        var number = digits[..^1].Aggregate(0L, (sum, digit) => (sum * 10) + digit);
        return number % (digits.Length - 2) % 10 == digits[^1];
    }

    static int[] Digits(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is ' ')
        ? [.. text.Where(char.IsAsciiDigit).Select(digit => digit - '0')]
        : [];

    static string Type(string label)
    {
        var word = label.ToUpperInvariant();
        return word switch
        {
            _ when word.Contains("INN", StringComparison.Ordinal) || word.Contains("ИНН", StringComparison.Ordinal) => "inn",
            _ when word.Contains("OGRN", StringComparison.Ordinal) || word.Contains("ОГРН", StringComparison.Ordinal) => "ogrn",
            "KPP" or "КПП" => "kpp",
            _ when word.StartsWith('T') || word.Contains("TAX", StringComparison.Ordinal)
                || word.Contains("УНП", StringComparison.Ordinal) || word.Contains("UNP", StringComparison.Ordinal) => "tax",
            _ => "registration",
        };
    }

    [GeneratedRegex(
        """
        (?<!\p{L})
        (?<label>INN|ИНН|OGRN(?:IP)?|ОГРН(?:ИП)?|KPP|КПП|УНН/ИНН|УНП|UNP|TIN
          |Tax(?:payer)?\s*(?:Identification|ID)?\s*(?:Number|No\.?|Code)?
          |BRN|CRN|C\.?R\.?\s*No\.?|Company\s+Number|Registration(?:\s+Number|\s+No\.?)?|Reg\.?\s*No\.?)
        (?:\s*number)?[\s:.\-–—\#№)=]{0,6}
        (?<number>\d{4,20}(?:[A-Z](?![A-Z]))?)(?:/(?<kpp>\d{9}))?(?![/-]?\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<!\d)(\d{10})/(\d{9})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex InnAndKpp();

    /// <summary>One number, perhaps with a few letters in front and a country in brackets behind.</summary>
    [GeneratedRegex(
        @"^'?([A-Z]{0,4}[ -]?\d[\dA-Z]*(?:[ /.-]\d[\dA-Z]*)*)\s*(?:\([\p{L} ]{2,30}\))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
