namespace ExportScreen.Core.Names;

/// <summary>Legal forms of companies in all scripts, by class; they count at the start or the end of a name only.</summary>
static class LegalForms
{
    /// <summary>Letters of a form that is spelled: L.L.C., О.О.О., E.O.O.D.</summary>
    const int LongestSpelled = 4;

    static readonly Terms Classes = Terms.Parse(LegalFormTable.Forms);

    /// <summary>Cuts forms off both ends.</summary>
    /// <param name="romans">Romanised tokens; at least one is left.</param>
    /// <returns>What is left, and the class of each form cut, in the order of cutting.</returns>
    public static (int Start, int End, IReadOnlyList<string> Classes) Cut(IReadOnlyList<string> romans)
    {
        int start = 0, end = romans.Count;
        List<string>? classes = null;
        while (Longest(romans, start, end, atStart: false) is var (tail, found) && tail < end - start)
        {
            end -= tail;
            (classes ??= []).Add(found);
        }

        while (Longest(romans, start, end, atStart: true) is var (head, found) && head < end - start
            && romans[start + head] != "and")
        {
            start += head;
            (classes ??= []).Add(found);
        }

        return (start, end, (IReadOnlyList<string>?)classes ?? []);
    }

    /// <summary>Whether both name classes that can't be the same company's; absent says nothing.</summary>
    public static bool Contradict(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = 0; j < right.Count; j++)
            {
                if (Alike(left[i], right[j])) return false;
            }
        }

        return left.Count > 0 && right.Count > 0;
    }

    /// <summary>Whether a word is a form by itself, in whichever case.</summary>
    public static bool IsForm(string word) => Classes.Of(Romanisation.Romanise(NameText.Lower(word))) is not null;

    /// <summary>"Company", "Inc" and "Ltd" translate all others; a partnership of limited liability is either.</summary>
    static bool Alike(string left, string right) => left == right || IsLoose(left) || IsLoose(right)
        || (left == "llp" && right is "llc" or "partnership") || (right == "llp" && left is "llc" or "partnership");

    static bool IsLoose(string form) => form is "co" or "inc" or "ltd" or "free" or "joint";

    static (int Length, string Class)? Longest(IReadOnlyList<string> romans, int start, int end, bool atStart) =>
        Spelled(romans, start, end, atStart) is { } spelled ? spelled
            : start == end ? null
            : atStart ? Classes.At(romans, start, end) : Classes.Before(romans, start, end - 1);

    /// <summary>All single letters there are together: of "C O M E X" no two are a form.</summary>
    static (int Length, string Class)? Spelled(IReadOnlyList<string> romans, int start, int end, bool atStart)
    {
        var length = 0;
        while (length < end - start && length <= LongestSpelled && romans[atStart ? start + length : end - 1 - length].Length == 1)
            length++;
        return length is > 1 and <= LongestSpelled
            && Classes.Of(string.Concat(romans.Skip(atStart ? start : end - length).Take(length))) is { } found ? (length, found) : null;
    }
}
