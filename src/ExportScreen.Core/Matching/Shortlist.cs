namespace ExportScreen.Core.Matching;

/// <summary>Picks the names of which the found words weigh most, in one pass and without sorting.</summary>
static class Shortlist
{
    const int Buckets = 2048;
    const int Width = 32;
    const int MostWords = 32;

    /// <param name="initials">Letters that stand for names: names with a word that begins so are worth more.</param>
    /// <param name="background">Of the party.</param>
    /// <returns>In no order; of equal ones those of the same background, then the shorter, then those that came first.</returns>
    public static List<int> Of(NameIndex index, Scratch scratch, uint initials, ulong background, int most)
    {
        if (scratch.Touched.Count <= most) return scratch.Touched;

        Span<int> counts = stackalloc int[Buckets];
        counts.Clear();
        foreach (var name in scratch.Touched) counts[Bucket(index, scratch, initials, name)]++;
        var (last, above) = (Buckets - 1, 0);
        while (above + counts[last] < most) above += counts[last--];

        Span<int> ranks = stackalloc int[3 * MostWords];
        ranks.Clear();
        foreach (var name in scratch.Touched)
        {
            if (Bucket(index, scratch, initials, name) == last) ranks[Rank(index, background, name)]++;
        }

        var (lowest, before) = (0, above);
        while (before + ranks[lowest] < most) before += ranks[lowest++];

        var (picked, room) = (new List<int>(most), most - before);
        foreach (var name in scratch.Touched)
        {
            var bucket = Bucket(index, scratch, initials, name);
            if (bucket < last) continue;
            var rank = bucket > last ? -1 : Rank(index, background, name);
            if (rank < lowest || (rank == lowest && room-- > 0)) picked.Add(name);
        }

        return picked;
    }

    static int Bucket(NameIndex index, Scratch scratch, uint initials, int name)
    {
        var value = scratch.Values[name] >> Candidates.WordBits;
        if (initials != 0) value += Candidates.InitialValue * int.PopCount((int)(index.LettersOf(name) & initials));
        return Math.Min(value / Width, Buckets - 1);
    }

    static int Rank(NameIndex index, ulong background, int name) =>
        ((2 - Background.Agreeing(background, index.BackgroundOf(name))) * MostWords)
        + Math.Min(index.WordsOf(name).Length, MostWords - 1);
}
