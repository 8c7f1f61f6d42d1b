using System.Globalization;

namespace ExportScreen.Core.Sales;

/// <summary>One line of the sale.</summary>
public sealed record Item
{
    /// <summary>The exporter's line number; null where the sale has one line only.</summary>
    public string? Line { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>A category of the item taxonomy (<c>imsi-content</c>) or a support type (<c>support-training</c>);
    /// null: unknown, read as the strictest tier.</summary>
    public string? Category { get; init; }

    /// <summary>Pieces, or licences; null: not stated.</summary>
    public long? Quantity { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<Classification> Classifications { get; init; } = [];

    /// <summary>What it can do, in snake_case words (<c>subscriber_identification</c>).</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>Share of controlled US-origin content by value, 0 to 100; null: unknown, read as present.</summary>
    public decimal? UsContentPercent { get; init; }

    public Money? Value { get; init; }

    public SupportTerms? Support { get; init; }

    /// <summary>What a support line supports.</summary>
    public Supported? Supports { get; init; }
}

public enum ItemKind
{
    Unspecified,
    Software,
    Equipment,
    Technology,
    Support,
}

/// <summary>A stated control code. Classification is a legal act of the exporter or an authority.</summary>
public sealed record Classification
{
    /// <summary><c>EU</c>, <c>US</c>, <c>UK</c>, <c>CH</c>, …</summary>
    public required string Regime { get; init; }

    /// <summary>Such as <c>5A001.f.1</c>; <c>NOT_LISTED</c> states that the item is on no list of the regime.</summary>
    public required string Code { get; init; }

    /// <summary><c>self</c>, <c>authority</c> or <c>supplier</c>; null: not stated.</summary>
    public string? Basis { get; init; }

    public DateOnly? Date { get; init; }
}

/// <summary>An amount of money; decimal digits as text, so that no float rounds it.</summary>
public sealed record Money
{
    /// <summary>Up to 15 digits, then at most four decimals: <c>480000.00</c>.</summary>
    public required string Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether it is no more than another amount of the same currency.</summary>
    public bool IsAtMost(Money other) => Currency == other.Currency && Number <= other.Number;

    internal decimal Number => decimal.Parse(Amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

/// <summary>Support sold along with the item.</summary>
public sealed record SupportTerms
{
    public bool? Training { get; init; }

    public bool? Updates { get; init; }

    public bool? Installation { get; init; }

    /// <summary>How long, in months, 1 to 600.</summary>
    public int? Months { get; init; }
}

/// <summary>What a support line supports: exactly one member is set.</summary>
public sealed record Supported
{
    /// <summary>A line of this sale.</summary>
    public string? Line { get; init; }

    /// <summary>The reference of an earlier sale.</summary>
    public string? Reference { get; init; }

    /// <summary>An item category.</summary>
    public string? Category { get; init; }
}
