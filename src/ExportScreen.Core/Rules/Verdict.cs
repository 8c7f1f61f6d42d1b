using ExportScreen.Core.Matching;

namespace ExportScreen.Core.Rules;

/// <summary>What a rule says of one scope: a finding where the result is <c>flag</c>, else a check.</summary>
sealed record Verdict
{
    public required CheckResult Result { get; init; }

    public Outcome Outcome { get; init; }

    public string Code { get; init; } = "";

    public string Text { get; init; } = "";

    public Scope Scope { get; init; } = new();

    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<Basis> Evidence { get; init; } = [];

    /// <summary>Null: the rule's own.</summary>
    public IReadOnlyList<Citation>? Citations { get; init; }

    public int? Considered { get; init; }

    public NearestMiss? NearestMiss { get; init; }

    public string? Note { get; init; }

    public static Verdict Flag(Outcome outcome, string code, string text, Scope? scope = null) => new()
    {
        Result = CheckResult.Flag,
        Outcome = outcome,
        Code = code,
        Text = text,
        Scope = scope ?? new(),
    };

    public static Verdict Pass(string? note = null, Scope? scope = null) =>
        new() { Result = CheckResult.Pass, Note = note, Scope = scope ?? new() };

    public static Verdict NotApplicable(string note, Scope? scope = null) =>
        new() { Result = CheckResult.NotApplicable, Note = note, Scope = scope ?? new() };

    public static Verdict Indeterminate(string note, Scope scope, params IReadOnlyList<string> missing) =>
        new() { Result = CheckResult.Indeterminate, Note = note, Scope = scope, Missing = missing };
}

/// <summary>What a finding rests on: <c>hit</c> with its id, or a kind of <see cref="EvidenceItem"/> with its value.</summary>
sealed record Basis(string Kind, string Value);
