using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Ampersands in names: a word, or what a web page leaves of a sign.</summary>
static class Entities
{
    const int LongestEntity = 8;

    /// <summary>Entities as the signs they stand for, and each ampersand that is left as <c>and</c>.</summary>
    public static string Spell(string text)
    {
        var spelled = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '&')
            {
                spelled.Append(text[i]);
            }
            else if (Entity(text, i) is var (sign, length))
            {
                spelled.Append(sign);
                i += length - 1;
            }
            else
            {
                spelled.Append(" and ");
            }
        }

        return spelled.ToString();
    }

    static (string Sign, int Length)? Entity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        return end < 0 ? null
            : Sign(text[(at + 1)..end]) is { } sign ? (sign, end - at + 1) : null;
    }

    static string? Sign(string entity) => entity switch
    {
        "amp" or "#38" or "#x26" => " and ",
        "apos" or "#39" or "#039" or "#x27" or "rsquo" or "lsquo" => "'",
        "quot" or "#34" or "#x22" or "laquo" or "raquo" or "ldquo" or "rdquo" or "lt" or "gt" or "nbsp" or "#160" => " ",
        "shy" or "zwnj" or "zwj" => "",
        _ => null,
    };
}
