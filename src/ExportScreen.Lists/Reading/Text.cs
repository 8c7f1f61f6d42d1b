using System.Text;

namespace ExportScreen.Lists.Reading;

/// <summary>Words as they stand in lists.</summary>
static class Text
{
    static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "--", "na", "n/a", "none", "null", "unknown", "-0-",
    };

    /// <summary>In NFC, without control characters, blanks at the ends and runs of blanks; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
            return null;

        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter != '\uFEFF')
                clean.Append(letter);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        if (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;

        return clean.Length == 0 ? null : Composed(clean.ToString());
    }

    /// <summary>As <see cref="Clean"/>; null for what publishers write where they have nothing to write.</summary>
    public static string? Value(string? text) =>
        Clean(text) is { } clean && !Placeholders.Contains(clean) ? clean : null;

    /// <summary>Whether most of its letters are Latin ones; a text without letters is.</summary>
    public static bool IsLatin(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var letter in text.Where(char.IsLetter))
        {
            if (letter is <= '\u02FF' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2C60' and <= '\u2C7F')
                or (>= '\uA720' and <= '\uA7FF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF21' and <= '\uFF5A'))
            {
                latin++;
            }
            else
            {
                other++;
            }
        }

        return latin >= other;
    }

    /// <summary>A text that cannot be normalised (half a surrogate pair) stays as it is.</summary>
    static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
