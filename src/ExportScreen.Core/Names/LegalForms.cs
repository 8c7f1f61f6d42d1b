namespace ExportScreen.Core.Names;

/// <summary>Legal forms of companies in all scripts, by class; they count at the start or the end of a name only.</summary>
static class LegalForms
{
    const int LongestForm = 6;

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
        while (Longest(romans, start, end, atStart: false) is (var tail, { } found) && tail < end - start)
        {
            end -= tail;
            (classes ??= []).Add(found);
        }

        while (Longest(romans, start, end, atStart: true) is (var head, { } found) && head < end - start
            && romans[start + head] != "and")
        {
            start += head;
            (classes ??= []).Add(found);
        }

        return (start, end, (IReadOnlyList<string>?)classes ?? []);
    }

    /// <summary>Whether both name classes that can't be the same company's; absent says nothing.</summary>
    public static bool Contradict(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Any(form => right.Any(other => Alike(form, other)));

    /// <summary>Whether a word is a form by itself, in whichever case.</summary>
    public static bool IsForm(string word) => Classes.Of(Romanisation.Romanise(NameText.Lower(word))) is not null;

    /// <summary>"Company", "Inc" and "Ltd" translate all others; a partnership of limited liability is either.</summary>
    static bool Alike(string left, string right) => left == right || IsLoose(left) || IsLoose(right)
        || (left == "llp" && right is "llc" or "partnership") || (right == "llp" && left is "llc" or "partnership");

    static bool IsLoose(string form) => form is "co" or "inc" or "ltd" or "free" or "joint";

    static (int Length, string? Class) Longest(IReadOnlyList<string> romans, int start, int end, bool atStart)
    {
        var spelled = Spelled(romans, start, end, atStart);
        if (spelled.Length > 0) return spelled;

        for (var length = Math.Min(LongestForm, end - start); length > 0; length--)
        {
            if (Classes.Of(romans, atStart ? start : end - length, length) is { } found) return (length, found);
        }

        return (0, null);
    }

    /// <summary>All single letters there are together: of "C O M E X" no two are a form.</summary>
    static (int Length, string? Class) Spelled(IReadOnlyList<string> romans, int start, int end, bool atStart)
    {
        var length = 0;
        while (length < end - start && length <= LongestSpelled && romans[atStart ? start + length : end - 1 - length].Length == 1)
            length++;
        return length is > 1 and <= LongestSpelled
            && Classes.Of(string.Concat(romans.Skip(atStart ? start : end - length).Take(length))) is { } found ? (length, found) : (0, null);
    }
}
