using System.Globalization;
using System.Text;

namespace ExportScreen.Api.Contract;

/// <summary>What a text of one line is made of.</summary>
static class OneLine
{
    /// <summary>Makes a line look like another, or ends it. Joiners (U+200C, U+200D) are none: Persian and Indic names have
    /// them.</summary>
    public static bool IsForbidden(Rune letter) => letter.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or (>= 0xFDD0 and <= 0xFDEF) || (letter.Value & 0xFFFE) == 0xFFFE
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    public static bool IsFormat(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.Format;

    public static bool IsSeen(Rune letter) => !Rune.IsWhiteSpace(letter) && !Rune.IsControl(letter) && !IsFormat(letter);
}
