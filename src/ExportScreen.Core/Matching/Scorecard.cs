using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>How much each thing found in laying two names on each other speaks for their being one party's: weights of
/// a logistic model, in hundredths of the natural logarithm of the odds.</summary>
/// <remarks>Fitted on pairs and searches with known answers, then rounded. The signs were fixed beforehand: nothing that
/// speaks against has a weight that raises a score. What is named for a share is counted in full at 1000 per mille.</remarks>
sealed record Scorecard
{
    /// <summary>Shares are per mille.</summary>
    const int Full = 1000;

    /// <summary>The number or the state is another.</summary>
    const int OtherPlace = 500;

    /// <summary>Below what anyone is shown for: too many bear one name of somebody's.</summary>
    const int OneWord = 780;

    /// <summary>Names that tell whose son he is.</summary>
    const int LeastOfFamily = 3;

    const int MostEvidence = 4000;
    const int MostWords = 4;
    const int MostLetters = 30;

    static readonly Scorecard Person = new()
    {
        Bias = -227,
        Coverage = 455,
        Loss = -1335,
        Evidence = 115,
        Joined = 255,
        Apart = -325,
        Single = -15,
        Names = -30,
        Letters = -6,
        Initials = -25,
        OtherInitial = -315,
        OtherFather = -135,
        Forename = -230,
        Runs = 80,
    };

    static readonly Scorecard Organisation = new()
    {
        Bias = -193,
        Coverage = 190,
        Loss = -820,
        Evidence = 215,
        Joined = 230,
        Apart = -175,
        Last = -50,
        LegalForm = -315,
        Single = -60,
        Letters = -3,
        Runs = 70,
    };

    int Bias { get; init; }

    /// <summary>Share of all words' weight that found its like.</summary>
    int Coverage { get; init; }

    /// <summary>Share of the found words' weight that unlikeness takes away.</summary>
    int Loss { get; init; }

    /// <summary>For each word found that only one listing bears.</summary>
    int Evidence { get; init; }

    /// <summary>Likeness letter by letter.</summary>
    int Joined { get; init; }

    /// <summary>A word is left on both sides: how unlike the heaviest are.</summary>
    int Apart { get; init; }

    /// <summary>Both end with a word that is left.</summary>
    int Last { get; init; }

    int LegalForm { get; init; }

    /// <summary>One word alone found its like.</summary>
    int Single { get; init; }

    /// <summary>For each word found: what many words weigh is in the evidence already.</summary>
    int Names { get; init; }

    /// <summary>For each letter of the shorter name.</summary>
    int Letters { get; init; }

    int Initials { get; init; }
    int OtherInitial { get; init; }
    int OtherFather { get; init; }
    int Runs { get; init; }

    /// <summary>A name stands in front of all that found each other: a son's, a daughter's.</summary>
    int Forename { get; init; }

    public static Alignment Weigh(NameReading query, NameReading listed, in Layout layout)
    {
        var legal = LegalForms.Contradict(query.LegalForms, listed.LegalForms);
        var left = layout.Query.Words + layout.Listed.Words + layout.Query.Initials + layout.Listed.Initials;
        if (layout.Exact && left == 0 && !legal && (layout.Names > 0 || query.Joined == listed.Joined))
            return new(1000, layout.Matched, Equal: query.IsPerson || query.Core == listed.Core, null, layout.Contained);

        var score = Odds.PerMille((query.IsPerson ? Person : Organisation).Points(layout, legal));
        if (OtherPlaces(layout)) score = Math.Min(score, OtherPlace);
        if (query.IsPerson && IsLone(layout)) score = Math.Min(score, OneWord);
        return new(score, layout.Matched, Equal: false, Reason(layout, legal), layout.Contained);
    }

    int Points(in Layout layout, bool legal)
    {
        var whole = Math.Max(1, layout.Matched + layout.Query.Weight + layout.Listed.Weight);
        var both = layout.Query.Words > 0 && layout.Listed.Words > 0;
        var points = (Coverage * (Full * (layout.Matched - layout.Lost) / whole))
            + (Loss * (Full * layout.Lost / Math.Max(1, layout.Matched)))
            + (Evidence * Math.Min(layout.Matched, MostEvidence))
            + (Joined * layout.Joined)
            + (both ? Apart * (Full - layout.Nearest) : 0);
        return Bias + (points / Full)
            + (layout.Query.Last && layout.Listed.Last ? Last : 0)
            + (legal ? LegalForm : 0)
            + (layout.Names + layout.Initials <= 1 ? Single : 0)
            + (Names * Math.Min(layout.Names, MostWords))
            + (Letters * Math.Min(layout.Letters, MostLetters))
            + (Initials * layout.Initials)
            + (OtherInitials(layout) ? OtherInitial : 0)
            + (layout.OtherFather ? OtherFather : 0)
            + (Runs * layout.Runs)
            + (HasForename(layout) ? Forename : 0);
    }

    static bool OtherInitials(in Layout layout) =>
        (layout.Query.Initials > 0 && layout.Listed.Initials + layout.Listed.Words > 0)
        || (layout.Listed.Initials > 0 && layout.Query.Words > 0);

    static bool HasForename(in Layout layout) => layout.Names >= LeastOfFamily && (layout.Query.First
        ? layout.Query.Words == 1 && layout.Listed.Words == 0
        : layout.Listed is { First: true, Words: 1 } && layout.Query.Words == 0);

    /// <summary>One word alone found its like, and there are more.</summary>
    static bool IsLone(in Layout layout) => layout is { Names: 1, Initials: 0, Runs: 0 } && layout.Query.Words + layout.Listed.Words > 0;

    static bool OtherPlaces(in Layout layout) => layout is { Query.Place: not null, Listed.Place: not null };

    /// <summary>What speaks against most plainly; null: nothing does.</summary>
    static string? Reason(in Layout layout, bool legal) => layout switch
    {
        { OtherFather: true } => "patronymics differ",
        { Query.Place: { } here, Listed.Place: { } there } => $"'{here}' stands against '{there}'",
        { Query.Heaviest: { } one, Listed.Heaviest: { } other } => $"'{one}' stands against '{other}'",
        _ when legal => "legal forms differ",
        { Names: 0, Initials: 0 } => null,
        _ when OtherInitials(layout) => "initials differ",
        _ when HasForename(layout) => "a name more stands in front",
        { Names: 1, Initials: > 0 } => "a given name is an initial only",
        { Names: 1 } when layout.Query.Words + layout.Listed.Words > 0 => "one word only is alike",
        { Telling: 0 } => "common words only are alike",
        _ => null,
    };
}
