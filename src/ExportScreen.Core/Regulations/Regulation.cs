using ExportScreen.Core.Rules.Reading;

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

    /// <summary>What member states ask of technical support beyond the Union's law.</summary>
    public IReadOnlyList<NationalSupportRule> NationalSupport { get; init; } = [];

    /// <summary>Null: not held.</summary>
    public MilitaryEndUse? UsMilitaryEndUse { get; init; }

    /// <summary>Null: not held.</summary>
    public DeMinimis? UsDeMinimis { get; init; }

    /// <summary>Products that find or keep off what trigger words name; within these phrases those tell nothing.</summary>
    public IReadOnlyList<string> DefensiveWords { get; init; } = [];

    /// <summary>Words of all categories, made ready once.</summary>
    internal TriggerWords Triggers => field ??= new(this);

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

    /// <summary>Words of many languages that tell it whatever its label says; a star ends a stem.</summary>
    public IReadOnlyList<string> TriggerWords { get; init; } = [];

    /// <summary>Entries of member states' own lists, by country.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NationalCodes { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

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

    /// <summary>Licence exceptions that the entry does not rule out, each with its limits (<c>LVS: 5000 USD</c>).</summary>
    public IReadOnlyList<string> UsExceptions { get; init; } = [];

    /// <summary>Of the cryptanalysis family of Annex IV: a licence within the Union too, and never EU001.</summary>
    public bool AnnexIv { get; init; }

    public bool SwissVim { get; init; }

    public required Verification Verification { get; init; }
}

/// <param name="From">First day in force.</param>
public sealed record MonitoringProhibition(
    string Country, string Instrument, string Articles, Verification Verification, DateOnly? From = null);

/// <param name="Regime"><c>EU</c>, <c>UK</c> or <c>UN</c>.</param>
/// <param name="Whole">Arms for anyone in the country; else for named groups or forces only.</param>
/// <param name="Until">Last day in force; null: no end is known.</param>
public sealed record ArmsEmbargo(
    string Regime, string Country, string Scope, Verification Verification, bool Whole = true, DateOnly? Until = null);

/// <param name="Codes">Items it is about, with all that stands under them; empty: all that lends itself to surveillance.</param>
public sealed record NationalSupportRule(
    string Country, string Instrument, string Articles, IReadOnlyList<string> Codes, DateOnly From, Verification Verification);

/// <summary>States of 15 CFR §§ 744.21 and 744.22.</summary>
/// <param name="Supplement2">Items of supplement No. 2 to part 744 need a licence for military end users.</param>
/// <param name="AnyItem">Any item does.</param>
/// <param name="Intelligence">Any item does for military-intelligence end users, as in group E.</param>
public sealed record MilitaryEndUse(
    IReadOnlySet<string> Supplement2, IReadOnlySet<string> AnyItem, IReadOnlySet<string> Intelligence, DateOnly From);

/// <summary>Per cent of controlled US content, by value, that a foreign-made item may have outside the EAR (15 CFR § 734.4).</summary>
public sealed record DeMinimis(int General, int GroupE);

/// <param name="Id">Such as <c>RF-019</c>.</param>
/// <param name="Weight"><c>high</c>, <c>medium</c>, <c>low</c>.</param>
public sealed record RedFlagQuestion(string Id, string Text, string Weight);

public sealed record LegalSource(string Key, string Title, Verification Verification);
