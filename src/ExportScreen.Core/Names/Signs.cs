using System.Globalization;
using System.Text;

namespace ExportScreen.Core.Names;

/// <summary>Characters of names that are no letters: which stand for letters, which part words, which are nothing.</summary>
static class Signs
{
    /// <summary>Letters in boxes and discs, which NFKC leaves alone.</summary>
    public static char? Letter(int rune) => rune switch
    {
        >= 0x1F150 and <= 0x1F169 => (char)('A' + rune - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('A' + rune - 0x1F170),
        >= 0x1F1E6 and <= 0x1F1FF => (char)('A' + rune - 0x1F1E6),
        _ => null,
    };

    /// <summary>Controls; №, ™ and ℠, which NFKC would make letters of; the middle dots of Chinese and Japanese are no letters
    /// either, though the half-width one becomes a letter's neighbour.</summary>
    public static bool IsSpace(Rune rune) => rune.Value is 0x2116 or 0x2120 or 0x2122 or 0xB7 or 0x30FB or 0xFF65 or 0x2800 or 0x2E31
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;

    /// <summary>What can't be seen, and what is written between letters without being one: a soft hyphen, a joiner, a mark
    /// for direction, any apostrophe. The letters on its sides are one word.</summary>
    public static bool IsDropped(Rune rune) => IsApostrophe(rune.Value) || IsFiller(rune.Value)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.EnclosingMark;

    /// <summary>Unicode calls them letters or marks, but they are blank.</summary>
    static bool IsFiller(int rune) => rune is 0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180B or 0x180C or 0x180D
        or 0x180F or 0x3164 or 0xFFA0 or 0xFFFD or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    static bool IsApostrophe(int rune) => rune is '\'' or '`' or 0xA8 or 0xB4 or 0x374 or 0x384 or 0x55A or 0x55B or 0x55C
        or 0x55E or 0x5F3 or 0x5F4 or (>= 0x2B9 and <= 0x2BF) or (>= 0x2C8 and <= 0x2CD) or 0x2D9 or 0x2DD or 0x2EE or 0x2F4
        or 0x7F4 or 0x7F5 or 0x1FBD or 0x1FBF or 0x1FEF or 0x1FFD or 0x1FFE or 0x2018 or 0x2019 or 0x201B
        or 0x2032 or 0x2035 or 0xA78B or 0xA78C or 0xFF07 or 0xFF40 or 0xFFE3;

    /// <summary>A mark that no letter took up when the text was composed.</summary>
    public static bool IsLooseMark(char letter) => letter is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489')
        or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
        or (>= '\uFE20' and <= '\uFE2F');
}
