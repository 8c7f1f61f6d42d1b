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
        "NOLICENCEREQUIRED", "NOLICENSEREQUIRED", "NOECCN", "NOCODE", "NOTONLIST", "NOTONTHELIST", "NOTSUBJECTTOTHEEAR",
        "NICHTGELISTET", "KEINE", "KEIN", "NONLISTE", "NONCLASSE", "AUCUN", "SANSOBJET", "NINGUNO", "NOCONTROLADO", "NESSUNO", "GEEN",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As the tables spell it: <c>5a001.F.1</c> and <c>ECCN 5A001f1</c> are <c>5A001.f.1</c>, <c>n/a</c> is
    /// <see cref="NotListed"/>. A text with several codes is left as it is: it is for a person to part.</summary>
    public static string Normal(string code, Regulation regulation)
    {
        var plain = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (None.Contains(plain))
            return NotListed;
        if (plain == Ear99 || (plain.StartsWith(Ear99, StringComparison.Ordinal) && None.Contains(plain[Ear99.Length..])))
            return Ear99;

        var spelled = string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)).Select(Latin));
        var entries = Entry().Matches(spelled);
        spelled = entries is [var entry]
            ? entry.Groups["heading"].Value.ToUpperInvariant()
                + string.Concat(Part().Matches(string.Concat(entry.Groups["rest"].Value.Select(char.ToLowerInvariant))).Select(part => $".{part.Value}"))
            : spelled;
        return regulation.Codes.ContainsKey(spelled) ? spelled
            : regulation.Codes.Keys.FirstOrDefault(known => string.Equals(known, spelled, StringComparison.OrdinalIgnoreCase)) ?? spelled;
    }

    /// <summary>Spelled as an entry of a dual-use list, national ones too.</summary>
    public static bool IsEntry(string code) => code.Length >= 5 && char.IsAsciiDigit(code[0]) && code[1] is >= 'A' and <= 'E'
        && code.AsSpan(2, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>EAR99 says so of the US list only.</summary>
    public static bool SaysNotListed(string code, string regime) => code == NotListed || (code == Ear99 && regime == "US");

    /// <summary>Whether it is spelled as codes of the regime's list are; entries with a 9 in third place are national.</summary>
    public static bool HasShape(string code, string regime) => regime switch
    {
        "UK" => Shape().IsMatch(code) || IsMilitary(code) || UkShape().IsMatch(code),
        _ => Shape().IsMatch(code) || IsMilitary(code),
    };

    /// <summary>An entry of the common military list (<c>ML11.a</c>), or of the US munitions list (<c>USML XI(b)</c>).</summary>
    public static bool IsMilitary(string code) => Military().IsMatch(code);

    /// <summary>Cyrillic letters that look like those of codes.</summary>
    static char Latin(char letter) => letter switch
    {
        'А' or 'а' => 'A',
        'В' or 'в' => 'B',
        'С' or 'с' => 'C',
        'Е' or 'е' => 'E',
        _ => letter,
    };

    /// <summary>A heading and the paragraphs after it, with no letter or digit before.</summary>
    [GeneratedRegex(@"(?<![0-9])(?<heading>[0-9][A-E][0-9]{3})(?![0-9])(?<rest>(\.?[a-z](?![a-z])|\.?[0-9]+|\([a-z0-9]{1,2}\))*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex("[a-z]|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[0-9][A-E][0-8][0-9]{2}(\.[a-z0-9.]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^PL[0-9]+[a-z0-9.]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UkShape();

    [GeneratedRegex(@"^(ML[0-9]{1,2}|USML)[-a-z0-9.()]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Military();
}
