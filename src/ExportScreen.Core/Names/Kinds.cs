namespace ExportScreen.Core.Names;

/// <summary>Which kinds of consonants a word has, so that most pairs of words are told apart at a glance.</summary>
/// <param name="Fixed">A bit for each kind that nothing but an error takes for another.</param>
/// <param name="Cheap">The same, and those that a cheap error takes them for: m for rn, ts for its sound.</param>
/// <param name="Open">How many more there may be: sounds that are of one kind or another.</param>
readonly record struct Kinds(byte Fixed, byte Cheap, byte Open)
{
    public static Kinds Of(string sounds)
    {
        var (kinds, cheap, open) = (0, 0, 0);
        foreach (var sound in sounds)
        {
            kinds |= sound switch
            {
                'p' or 'b' or 'B' or 'f' or 'F' or 'v' => 1,
                't' or 'd' => 2,
                'm' => 4,
                'n' or 'N' => 8,
                'l' or 'r' or 'L' => 16,
                's' or 'S' or 'z' or 'Z' or 'T' or 'C' or 'J' => 32,
                'k' or 'q' => 64,
                _ => 0,
            };
            cheap |= sound switch
            {
                'm' => 8 | 16 | 32,
                'n' or 'N' => 4,
                't' => 32,
                'd' => 16 | 32 | 64,
                'l' or '7' or 'z' or 'T' => 2,
                '1' => 16,
                '2' or '5' => 32,
                '8' => 1,
                'S' => 64,
                'u' => 1 | 64,
                'H' => 2 | 64,
                'C' => 2 | 16,
                _ => 0,
            };
            open += sound switch
            {
                'x' => 2,
                'c' or 'j' or 'w' or 'y' or 'g' or 'G' or 'h' or 'H' or 'K' or 'D' or 'Q' or 'J' or 'C' or 'P' => 1,
                _ => 0,
            };
        }

        return new((byte)kinds, (byte)(kinds | cheap), (byte)open);
    }

    /// <summary>At least so many edits part them.</summary>
    public static int Apart(Kinds left, Kinds right) => Math.Max(
        int.PopCount(left.Fixed & ~right.Cheap) - right.Open, int.PopCount(right.Fixed & ~left.Cheap) - left.Open);
}
