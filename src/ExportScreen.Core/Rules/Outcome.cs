namespace ExportScreen.Core.Rules;

/// <summary>What a rule says, and (the strictest of all) what the decision's status is. Higher is stricter.</summary>
public enum Outcome
{
    /// <summary>Nothing was decided; never good news.</summary>
    Undetermined,

    /// <summary>Nothing was found in what was checked.</summary>
    Clear,
    Authorised,
    InsufficientInformation,
    EnhancedDueDiligence,
    NotifyAuthority,
    LicenceRequired,
    Prohibited,
}

/// <summary>How a rule's run ended.</summary>
public enum CheckResult
{
    Error,
    Indeterminate,
    Flag,
    Pass,
    NotApplicable,
    NotModelled,
}

/// <summary>How much of a provision the engine knows.</summary>
public enum Modelling
{
    NotModelled,
    Partial,
    Modelled,
}

/// <param name="Instrument">Such as <c>Regulation (EU) 2021/821</c>.</param>
/// <param name="Locator">Where in it: <c>Art. 3(1), Annex I 5A001.f.1</c>.</param>
/// <param name="AsOf">The date the text was read, or of the edition that was read.</param>
public sealed record Citation(
    string Instrument, string Locator, DateOnly AsOf, Regulations.Verification Verification);

/// <summary>What a finding or check is about; all null: the whole sale.</summary>
public sealed record Scope
{
    /// <summary>A line, or <c>items/0</c> where it has none.</summary>
    public string? Item { get; init; }

    /// <summary>A party's ref, or <c>parties/0</c> where it has none.</summary>
    public string? Party { get; init; }

    /// <summary><c>EU</c>, <c>US</c>, <c>UK</c>, …</summary>
    public string? Regime { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? State { get; init; }
}
