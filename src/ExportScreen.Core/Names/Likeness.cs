using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>How alike two words are: edits between their sounds, priced by how often systems of romanisation, scripts
/// and typists confuse them, within a budget that grows with length.</summary>
static class Likeness
{
    const int Least = 700;

    /// <summary>Written by ear, two words are never sure to be the same.</summary>
    const int MostByEar = 930;

    const int SameByCustom = 945;

    /// <summary>One family's name for a man and a woman, and one that a language or a person gave another ending.</summary>
    const int OtherGender = 930;
    const int OtherEnding = 780;

    /// <summary>Errors of scripts that leave out and add sounds are cheap, so more may be.</summary>
    const int MostApart = 3;

    /// <summary>The cheapest sound to leave out, and the cheapest way to lose a kind of consonant.</summary>
    const int LeastLoss = 3;
    public const int LeastEdit = 6;

    /// <param name="least">What is less alike need not be told apart.</param>
    /// <returns>Per mille; 0 where they are different words.</returns>
    public static int Of(Word left, Word right, int least = Least) =>
        ReferenceEquals(left, right) || left.Roman == right.Roman ? 1000
        : left.IsNumber || right.IsNumber ? 0
        : left.Customary is not { } own || right.Customary is not { } other ? ByScript(left, right, least)
        : CustomaryNames.Meet(own, other) ? Math.Max(SameByCustom, ByScript(left, right, least))
        : 0;

    static int ByScript(Word left, Word right, int least)
    {
        if (left.Script != right.Script)
        {
            if (left.Script < right.Script) (left, right) = (right, left);
            if (left.Script != Script.Alphabet) return Across(left, right);
        }

        var spelt = Spelt(left, right, least);
        return left.Script == right.Script || spelt >= MostByEar ? spelt : Math.Max(spelt, ByEar(left, right));
    }

    static int Spelt(Word left, Word right, int least)
    {
        var (a, b) = (left.Sound, right.Sound);
        int shorter = Math.Min(a.Length, b.Length), longer = Math.Max(a.Length, b.Length);
        if (shorter < 2) return 0;

        // An ending that both have tells nothing, and a letter tells more in a short word.
        if (left.StemEnding == right.StemEnding && left.StemEnding != 0) longer--;
        var slope = longer switch { 3 => 175, 4 => 145, 5 => 130, _ => 125 };
        var budget = Math.Min(300 * longer, ((1001 - least) * longer) - 1) / slope;
        if ((longer - shorter) * LeastLoss > budget || Kinds.Apart(left.SoundKinds, right.SoundKinds) * LeastEdit > budget)
            return ByStem(left, right);

        if (a == b) return 980;

        var cost = shorter < 3 ? budget + 1 : Confusions.Spelt.Between(a, b, budget);
        return Math.Max(ByStem(left, right), cost > budget ? 0 : Math.Min(980, 1000 - (cost * slope / longer)));
    }

    static int ByEar(Word left, Word right)
    {
        var (a, b) = (left.Heard, right.Heard);
        return Math.Min(a.Length, b.Length) < 2 || Kinds.Apart(left.HeardKinds, right.HeardKinds) > MostApart
            ? 0
            : Graded(Confusions.ByEar.Between(a, b, 28), Math.Min(a.Length, b.Length), MostByEar, 110);
    }

    /// <summary>One side is of a script that leaves out sounds, or adds some.</summary>
    static int Across(Word left, Word right)
    {
        var (a, b) = (left.Sound, right.Heard);
        return a.Length < 2 || b.Length < 2 || Kinds.Apart(left.SoundKinds, right.HeardKinds) > MostApart ? 0 : left.Script switch
        {
            Script.Arabic => Graded(Confusions.Arabic.Between(a, b, 22), Math.Clamp(a.Length, 3, 7), 970, 85),
            Script.Hebrew => Graded(Confusions.Hebrew.Between(a, b, 22), Math.Clamp(a.Length, 3, 7), 970, 85),
            Script.Kana => Graded(Confusions.Kana.Between(a, b, 26), Math.Min(a.Length, b.Length), 960, 80),
            Script.Hangul => Graded(Confusions.Hangul.Between(a, b, 26), Math.Min(a.Length, b.Length), 960, 80),
            Script.Han => Graded(Confusions.Han.Between(a, b, 26), Math.Min(a.Length, b.Length), 940, 80),
            Script.Latin or Script.Alphabet or _ => 0,
        };
    }

    static int Graded(int cost, int length, int most, int slope)
    {
        var score = most - (cost * slope / Math.Max(length, 3));
        return score >= Least ? score : 0;
    }

    static int ByStem(Word left, Word right)
    {
        if (left.Stem is null && right.Stem is null) return 0;

        var (a, b) = (left.Stem ?? left.Sound, right.Stem ?? right.Sound);
        return Math.Min(a.Length, b.Length) >= 4 && Math.Abs(a.Length - b.Length) <= 1 && a[0] == b[0]
            && Confusions.Spelt.Between(a, b, LeastLoss) <= LeastLoss
                ? left.StemEnding == right.StemEnding ? OtherGender : OtherEnding
                : 0;
    }
}
