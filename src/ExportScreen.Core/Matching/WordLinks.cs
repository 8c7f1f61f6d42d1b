namespace ExportScreen.Core.Matching;

/// <summary>Which words of an index are like which others; immutable.</summary>
sealed class WordLinks
{
    readonly int[] starts;
    readonly AlikeWord[] alike;

    /// <param name="count">Of words.</param>
    /// <param name="links">Each once, whichever end comes first.</param>
    public WordLinks(int count, WordLink[] links)
    {
        var ends = new int[count + 1];
        foreach (var link in links)
        {
            ends[link.One + 1]++;
            ends[link.Other + 1]++;
        }

        for (var word = 0; word < count; word++) ends[word + 1] += ends[word];
        var all = new AlikeWord[2 * links.Length];
        foreach (var link in links)
        {
            all[ends[link.One]++] = new(link.Other, link.Score);
            all[ends[link.Other]++] = new(link.One, link.Score);
        }

        starts = new int[count + 1];
        var kept = 0;
        for (var word = 0; word < count; word++)
        {
            var own = all.AsSpan((word == 0 ? 0 : ends[word - 1])..ends[word]);
            own.Sort();
            own = own[..Math.Min(own.Length, AlikeWords.Most)];
            own.CopyTo(all.AsSpan(kept));
            kept += own.Length;
            starts[word + 1] = kept;
        }

        alike = all[..kept];
    }

    /// <summary>The likest first.</summary>
    public ReadOnlySpan<AlikeWord> Of(int word) => alike.AsSpan(starts[word]..starts[word + 1]);
}

readonly record struct WordLink(int One, int Other, int Score);
