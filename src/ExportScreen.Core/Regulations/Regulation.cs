namespace ExportScreen.Core.Regulations;

/// <summary>The tables of law that rules read: items, control codes, country groups, prohibitions.</summary>
public sealed record Regulation
{
    /// <summary>By category id.</summary>
    public required IReadOnlyDictionary<string, ItemCategory> Items { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, ControlCode> Codes { get; init; }

    /// <summary>ISO 3166-1 alpha-2, as all countries here.</summary>
    public required IReadOnlySet<string> EuMembers { get; init; }

    /// <summary>Destinations of the Union general export authorisation EU001.</summary>
    public required IReadOnlySet<string> Eu001Destinations { get; init; }

    /// <summary>Interception and monitoring prohibitions of the EU (the UK's cover the same states).</summary>
    public required IReadOnlyList<MonitoringProhibition> MonitoringProhibitions { get; init; }

    public required IReadOnlyList<ArmsEmbargo> ArmsEmbargoes { get; init; }

    /// <summary>Country groups of 15 CFR part 740, Supp. No. 1, by name (<c>D:1</c>).</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> UsGroups { get; init; }

    /// <summary>Per column of the Commerce Country Chart (<c>NS1</c>): countries without a mark.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> UsChartFree { get; init; }

    /// <summary>Terms of the monitoring annexes, by their short name (<c>dpi</c>).</summary>
    public required IReadOnlyDictionary<string, string> MonitoringTerms { get; init; }

    public required IReadOnlyList<RedFlagQuestion> RedFlags { get; init; }

    /// <summary>Sources by key, with how far each was verified.</summary>
    public required IReadOnlyDictionary<string, LegalSource> Sources { get; init; }
}

/// <summary>What is sold, as the screening sees it.</summary>
public sealed record ItemCategory
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>1 core repression capability, 2 strong enabling, 3 ancillary; null: inherited from what is supported.</summary>
    public int? Tier { get; init; }

    public bool Support { get; init; }

    /// <summary><c>listed</c>, <c>partly_listed</c>, <c>not_listed</c>, <c>depends_on_supported_item</c>.</summary>
    public required string EuListing { get; init; }

    public IReadOnlyList<string> EuCodes { get; init; } = [];

    public IReadOnlyList<string> UsCodes { get; init; } = [];

    public IReadOnlyList<string> UkCodes { get; init; } = [];

    /// <summary>Relevance under Art. 5 of Regulation (EU) 2021/821: <c>high</c>, <c>medium</c>, <c>low</c>,
    /// <c>residual</c>, <c>inherits</c>.</summary>
    public required string Article5 { get; init; }

    /// <summary>Short names of the monitoring annexes' terms that cover it.</summary>
    public IReadOnlyList<string> MonitoringTerms { get; init; } = [];

    public IReadOnlyList<string> CapabilityKeywords { get; init; } = [];

    public bool SwissVim { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>How far a fact of law was checked; it never softens an outcome.</summary>
public enum Verification
{
    Unverified,
    Known,
    SeenSecondary,
    Seen,
}

public sealed record ControlCode
{
    public required string Code { get; init; }

    public required string Means { get; init; }

    /// <summary>Regimes whose list has it: <c>EU</c>, <c>US</c>, <c>UK</c>, <c>DE</c>.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    /// <summary>US reasons for control: <c>NS</c>, <c>SL</c>, <c>CC</c> …</summary>
    public IReadOnlyList<string> UsReasons { get; init; } = [];

    /// <summary>Chart column by reason (<c>NS</c> → <c>NS1</c>).</summary>
    public IReadOnlyDictionary<string, string> UsColumns { get; init; } = new Dictionary<string, string>();

    /// <summary>License Exception ACE is named for it.</summary>
    public bool Ace { get; init; }

    /// <summary>Of the cryptanalysis family of Annex IV: a licence within the Union too, and never EU001.</summary>
    public bool AnnexIv { get; init; }

    public bool SwissVim { get; init; }

    public required Verification Verification { get; init; }
}

public sealed record MonitoringProhibition(
    string Country, string Instrument, string Articles, Verification Verification);

/// <param name="Regime"><c>EU</c>, <c>UK</c> or <c>UN</c>.</param>
public sealed record ArmsEmbargo(string Regime, string Country, string Scope, Verification Verification);

/// <param name="Id">Such as <c>RF-019</c>.</param>
/// <param name="Weight"><c>high</c>, <c>medium</c>, <c>low</c>.</param>
public sealed record RedFlagQuestion(string Id, string Text, string Weight);

public sealed record LegalSource(string Key, string Title, Verification Verification);
