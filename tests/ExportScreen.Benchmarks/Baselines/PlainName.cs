using System.Text;
using AnyAscii;

namespace ExportScreen.Benchmarks.Baselines;

/// <summary>The baselines' only preparation: Latin letters without accents, lower case, single spaces.</summary>
static class PlainName
{
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKC).Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '`') && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
