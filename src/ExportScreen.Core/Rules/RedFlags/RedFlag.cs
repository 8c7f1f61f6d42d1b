namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>How one red flag of the tables is looked for. A <c>yes</c> to its question raises it in any case.</summary>
sealed record RedFlag
{
    /// <summary>Such as <c>RF-018</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Members of the sale that show it, or by which rules judge it; empty: only its question does.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>
    /// Rules on the same circumstance. Where one of them asks for due diligence or more already, the flag does not count
    /// again.
    /// </summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Gives pointers of the stated facts that show it, or ids of earlier screenings; null: those rules, or the question.</summary>
    public Func<Circumstances, IEnumerable<string>>? Detect { get; init; }

    /// <summary>Sales that its question is for; null: all.</summary>
    public Func<Facts, bool>? Concerns { get; init; }

    /// <summary>Nothing else in a sale shows it: somebody must be asked.</summary>
    public bool IsQuestion => Members.Count == 0;
}
