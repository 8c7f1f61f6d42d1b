using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Spellings of control codes, and of the statement that there is none.</summary>
static partial class CodeText
{
    public const string NotListed = "NOT_LISTED";

    const string Ear99 = "EAR99";

    /// <summary>Without anything but letters and digits.</summary>
    static readonly FrozenSet<string> None = new[]
    {
        "", "NONE", "NA", "NLR", "NO", "NIL", "NOTLISTED", "UNLISTED", "NOTCONTROLLED", "UNCONTROLLED", "NOTAPPLICABLE",
        "NOLICENCEREQUIRED", "NOLICENSEREQUIRED", "NICHTGELISTET", "KEINE",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As the tables spell it: <c>5a001.F.1</c> is <c>5A001.f.1</c>, <c>n/a</c> is <see cref="NotListed"/>.</summary>
    public static string Normal(string code, Regulation regulation)
    {
        var plain = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (None.Contains(plain))
            return NotListed;
        if (plain == Ear99)
            return Ear99;

        var spelled = string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)).Select(Latin));
        spelled = Entry().Match(spelled) is { Success: true } entry
            ? entry.Groups["heading"].Value.ToUpperInvariant()
                + (entry.Groups["rest"] is { Length: > 0 } rest ? "." + string.Concat(rest.Value.Select(char.ToLowerInvariant)) : "")
            : spelled;
        return regulation.Codes.Keys.FirstOrDefault(known => string.Equals(known, spelled, StringComparison.OrdinalIgnoreCase))
            ?? spelled;
    }

    /// <summary>EAR99 says so of the US list only.</summary>
    public static bool SaysNotListed(string code, string regime) => code == NotListed || (code == Ear99 && regime == "US");

    /// <summary>Whether it is spelled as codes of the regime's list are; entries with a 9 in third place are national.</summary>
    public static bool HasShape(string code, string regime) => regime switch
    {
        "UK" => Shape().IsMatch(code) || UkShape().IsMatch(code),
        _ => Shape().IsMatch(code),
    };

    /// <summary>Cyrillic letters that look like those of codes.</summary>
    static char Latin(char letter) => letter switch
    {
        'А' or 'а' => 'A',
        'В' or 'в' => 'B',
        'С' or 'с' => 'C',
        'Е' or 'е' => 'E',
        _ => letter,
    };

    [GeneratedRegex(@"^(?<heading>[0-9][A-E][0-9]{3})\.?(?<rest>[a-z0-9.]*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[0-9][A-E][0-8][0-9]{2}(\.[a-z0-9.]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(ML|PL)[0-9]+[a-z0-9.]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UkShape();
}
