using System.Text;
using AnyAscii;

namespace ExportScreen.Benchmarks.Baselines;

/// <summary>A name as the baselines read it: Latin letters without accents, lower case, single spaces.</summary>
sealed class PlainName
{
    PlainName(string text)
    {
        Text = text;
        var words = new SortedSet<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        Words = [.. words];
        Sorted = string.Join(' ', Words);
    }

    public string Text { get; }

    /// <summary>Each once, in ordinal order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same in one string.</summary>
    public string Sorted { get; }

    public static PlainName Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in WellFormed(name).Normalize(NormalizationForm.FormKC).Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '`') && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return new(plain.ToString().TrimEnd());
    }

    /// <summary>Normalising throws on half a surrogate pair.</summary>
    static string WellFormed(string name) => name.AsSpan().ContainsAnyInRange('\ud800', '\udfff')
        ? string.Concat(name.EnumerateRunes().Select(rune => rune.ToString()))
        : name;
}
