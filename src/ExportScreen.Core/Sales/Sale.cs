namespace ExportScreen.Core.Sales;

/// <summary>A proposed sale, lease or service of surveillance technology, as the exporter states it.</summary>
public sealed record Sale
{
    /// <summary>The exporter's own reference for the order or quotation.</summary>
    public required string Reference { get; init; }

    /// <summary>A profile stricter than the installation's; null takes the installation's.</summary>
    public string? Profile { get; init; }

    public required Exporter Exporter { get; init; }

    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>Null: not stated.</summary>
    public Transaction? Transaction { get; init; }

    /// <summary>Null: nothing is hosted, or nothing was said about it.</summary>
    public Hosting? Hosting { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required Destination Destination { get; init; }

    public EndUse? EndUse { get; init; }

    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    /// <summary>Answers to red-flag questions, by the question's id.</summary>
    public IReadOnlyDictionary<string, RedFlagAnswer> RedFlags { get; init; } = new Dictionary<string, RedFlagAnswer>();

    /// <summary>Documents that bear out stated facts; a fact without one is only declared.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>A fact that may be unknown, and unknown is never no.</summary>
public enum Fact
{
    Unknown,
    Yes,
    No,
}

public enum Transaction
{
    Sale,
    Lease,
    Loan,
    Trial,
    Renewal,
    Repair,
    Spare,
    Brokering,
}

/// <summary>Who sells.</summary>
public sealed record Exporter
{
    public string? Name { get; init; }

    /// <summary>Where it is established, ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>Regimes and countries whose law binds it: <c>EU</c>, <c>US</c>, <c>UK</c>, <c>DE</c>, …; empty leaves
    /// only what the facts of the sale show.</summary>
    public IReadOnlyList<string> Jurisdictions { get; init; } = [];
}

/// <summary>Where a hosted service runs, who runs it, where its users log in from.</summary>
public sealed record Hosting
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public string? Operator { get; init; }

    /// <summary>ISO 3166-1 alpha-2, each.</summary>
    public IReadOnlyList<string> Users { get; init; } = [];
}

public sealed record Destination
{
    /// <summary>ISO 3166-1 alpha-2, or <c>XK</c>.</summary>
    public required string Country { get; init; }

    /// <summary>ISO 3166-2, such as <c>UA-43</c>.</summary>
    public string? Region { get; init; }

    public string? City { get; init; }

    /// <summary>Countries passed through, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Transit { get; init; } = [];
}

public sealed record EndUse
{
    /// <summary>The end use in the end user's own words.</summary>
    public string? Statement { get; init; }

    /// <summary>Whether a signed end-use certificate is held; null: not stated.</summary>
    public bool? Certificate { get; init; }

    /// <summary>Whether the exporter is aware that the items are meant for repression or serious violations of human
    /// rights or humanitarian law (Art. 5(2) of Regulation (EU) 2021/821).</summary>
    public Fact ExporterAware { get; init; }

    /// <summary>Whether the exporter has grounds to suspect such use (Art. 5(3)).</summary>
    public Fact ExporterSuspects { get; init; }

    /// <summary>Whether targets outside the end user's own territory will be watched.</summary>
    public Fact CrossBorder { get; init; }

    /// <summary>Set where vulnerability disclosure or incident response is claimed.</summary>
    public CyberDefence? CyberDefence { get; init; }
}

/// <summary>A claim that the sale serves the defence of systems.</summary>
public sealed record CyberDefence
{
    /// <summary>What is claimed.</summary>
    public required CyberDefencePurpose Purpose { get; init; }

    /// <summary>The document that shows it: the disclosure programme, or the recipient's standing as a CERT.</summary>
    public string? Evidence { get; init; }
}

public enum CyberDefencePurpose
{
    Unspecified,
    VulnerabilityDisclosure,
    IncidentResponse,
}

/// <summary>An answer to a red-flag question.</summary>
public sealed record RedFlagAnswer
{
    public Fact Answer { get; init; }

    public string? Note { get; init; }
}

/// <summary>A document that bears out a stated fact.</summary>
public sealed record Evidence
{
    /// <summary>JSON pointer of the fact in the sale, such as <c>/items/0/usContentPercent</c>.</summary>
    public required string For { get; init; }

    /// <summary>What the document is, and where it is kept.</summary>
    public required string Document { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Lowercase hex, of the document's bytes.</summary>
    public string? Sha256 { get; init; }
}
