namespace ExportScreen.Core.Rules.InHouse;

/// <summary>A rule that an installation gives itself beside the law. It can make an outcome stricter only.</summary>
public sealed record InHouseRule
{
    /// <summary><c>H-</c> and one to four digits: it stands in the log for good, where no free text may.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>For users: why the sale is flagged.</summary>
    public required string Explanation { get; init; }

    /// <summary><c>enhanced_due_diligence</c>, <c>notify_authority</c>, <c>licence_required</c> or <c>prohibited</c>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>An expression over <c>sale</c> that is true where the rule applies.</summary>
    public required string Predicate { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day in force; null: no end is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether a rule may come to it: nothing milder than a person's look.</summary>
    public static bool MayCome(Outcome outcome) => outcome >= Outcome.EnhancedDueDiligence;
}
