namespace ExportScreen.Core.Rules;

/// <summary>One provision: data, and a pure function of the facts.</summary>
public sealed record Rule
{
    /// <summary>As in the rule book: <c>R30</c>. Provisions of several regimes may share it.</summary>
    public required string Id { get; init; }

    /// <summary>Whose law it is; null: every regime's.</summary>
    public string? Regime { get; init; }

    public required string Title { get; init; }

    /// <summary>For users.</summary>
    public required string Explanation { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>First day in force; null: since before this engine's time.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in force; null: no end is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Nothing is allowed where it could not be evaluated.</summary>
    public bool Mandatory { get; init; } = true;

    public Modelling Modelling { get; init; } = Modelling.Modelled;

    /// <summary>Null where the rule is not modelled.</summary>
    internal Func<Facts, IEnumerable<Verdict>>? Apply { get; init; }

    /// <summary>What it says of a sale; an exception becomes a check <c>error</c> and tells nothing of the sale.</summary>
    internal IReadOnlyList<Verdict> Run(Facts facts)
    {
        var scope = new Scope { Regime = Regime };
        return Apply is null || Modelling == Modelling.NotModelled
            ? [new() { Result = CheckResult.NotModelled, Scope = scope }]
            : facts.Day < From || facts.Day > Until ? [Verdict.NotApplicable("not_in_force", scope)]
            : Regime is { } regime && !facts.Applies(regime) ? [Verdict.NotApplicable("regime_does_not_apply", scope)]
            : Evaluate(Apply, facts, scope);
    }

    static List<Verdict> Evaluate(Func<Facts, IEnumerable<Verdict>> apply, Facts facts, Scope scope)
    {
        List<Verdict> error = [new() { Result = CheckResult.Error, Scope = scope }];
        try
        {
            List<Verdict> verdicts = [.. apply(facts)];
            return verdicts.Exists(verdict => verdict is { Result: CheckResult.Flag, Outcome: Outcome.Undetermined }) ? error
                : verdicts.Count > 0 ? verdicts
                : [Verdict.Pass(scope: scope)];
        }
#pragma warning disable CA1031 // Whatever goes wrong in one rule must forbid "allow", and must not hide what the others say.
        catch (Exception)
#pragma warning restore CA1031
        {
            return error;
        }
    }
}
