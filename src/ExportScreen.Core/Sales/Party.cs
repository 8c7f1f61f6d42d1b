namespace ExportScreen.Core.Sales;

/// <summary>Someone who takes part in the sale.</summary>
public sealed record Party
{
    /// <summary>The exporter's key for it; null gives it its place, <c>parties/0</c>, as name.</summary>
    public string? Ref { get; init; }

    public required IReadOnlyList<PartyRole> Roles { get; init; }

    public PartyType Type { get; init; }

    public Sector Sector { get; init; }

    public required IReadOnlyList<PartyName> Names { get; init; }

    /// <summary>Where it is established or lives, ISO 3166-1 alpha-2; null: unknown.</summary>
    public string? Country { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    public IReadOnlyList<Address> Addresses { get; init; } = [];

    /// <summary>Of a person: <c>1971</c>, <c>1971-03</c> or <c>1971-03-08</c>; null: unknown.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Of a person, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Nationalities { get; init; } = [];

    /// <summary>Null: unknown. Empty: stated to have none that matter.</summary>
    public IReadOnlyList<Owner>? Owners { get; init; }
}

public enum PartyRole
{
    Purchaser,
    EndUser,
    Consignee,
    Intermediary,
    Broker,
    Forwarder,
    Payer,
    Bank,
    Installer,
}

public enum PartyType
{
    Unknown,
    Person,
    Organization,
    Vessel,
}

public enum Sector
{
    Unknown,
    Security,
    Government,
    Telecom,
    Private,
}

public sealed record PartyName
{
    public required string Value { get; init; }

    /// <summary>BCP 47, such as <c>uz-Cyrl</c>.</summary>
    public string? Lang { get; init; }
}

/// <summary>A number that tells parties apart.</summary>
public sealed record Identifier
{
    /// <summary><c>inn</c>, <c>ogrn</c>, <c>passport</c>, <c>national_id</c>, <c>tax</c>, <c>registration</c>,
    /// <c>imo</c>, <c>lei</c>, <c>bic</c>, …</summary>
    public required string Type { get; init; }

    public required string Value { get; init; }

    /// <summary>The issuer, ISO 3166-1 alpha-2; null: unknown.</summary>
    public string? Country { get; init; }
}

public sealed record Address
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-2.</summary>
    public string? Region { get; init; }

    public string? City { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }
}

/// <summary>Who owns a party, and how much of it.</summary>
public sealed record Owner
{
    public required string Name { get; init; }

    /// <summary>Per cent, <c>0</c> to <c>100</c>, at most four decimals; null: unknown.</summary>
    public string? Share { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}
