namespace ExportScreen.Core.Names;

/// <summary>A surname without the ending that gender or a language gave it: Ivanov and Ivanova, Rahmon and Rahmonov,
/// Rahimov, Rahimi and Rahimzoda.</summary>
static class SurnameStem
{
    const int ShortestStem = 3;

    /// <summary>Endings as sounds, the longest first; those of one kind differ by gender and spelling only.</summary>
    static readonly (string Ending, int Kind)[] Endings =
    [
        .. Of(1, "ova eva iova ieva ov ev of ef iov iev"), .. Of(2, "skaia Tkaia skai ski skii ska skoi Tki Tka"),
        .. Of(3, "zoda zade zada zadeh zoa"), .. Of(4, "ion ian iants"), .. Of(5, "ina in"), .. Of(6, "i"),
    ];

    /// <returns>No stem and kind 0 where there is no such ending.</returns>
    public static (string? Stem, int Kind) Of(string sounds)
    {
        foreach (var (ending, kind) in Endings)
        {
            if (sounds.Length >= ending.Length + ShortestStem && sounds.EndsWith(ending, StringComparison.Ordinal))
                return (sounds[..^ending.Length], kind);
        }

        return (null, 0);
    }

    static IEnumerable<(string Ending, int Kind)> Of(int kind, string endings) =>
        endings.Split(' ').OrderByDescending(ending => ending.Length).Select(ending => (ending, kind));
}
