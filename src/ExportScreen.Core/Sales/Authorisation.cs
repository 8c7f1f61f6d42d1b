namespace ExportScreen.Core.Sales;

/// <summary>A licence, an authority's answer or a general authorisation that is said to cover the sale.</summary>
public sealed record Authorisation
{
    /// <summary>Names a stored one; then no other member is needed.</summary>
    public string? Ref { get; init; }

    /// <summary><c>EU</c>, <c>US</c>, <c>UK</c>, <c>CH</c>, …</summary>
    public string? Regime { get; init; }

    public AuthorisationType? Type { get; init; }

    /// <summary>The authority's reference, or the name of a general authorisation (<c>EU001</c>).</summary>
    public string? Reference { get; init; }

    /// <summary>Registration for a general authorisation.</summary>
    public string? Registration { get; init; }

    /// <summary>Lines it covers.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Control codes it covers; empty: it names none.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Pieces it covers; null: it sets no number.</summary>
    public long? Quantity { get; init; }

    /// <summary>Value it covers; null: it sets none.</summary>
    public Money? Value { get; init; }

    /// <summary>The party it names, by <c>ref</c>; null: it names none.</summary>
    public string? EndUser { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Destination { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Copied into the obligations of the decision.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The prohibition it was granted under, by the instrument's name (<c>Regulation (EU) 2024/1485</c>);
    /// only such a one lifts a prohibition.</summary>
    public string? Instrument { get; init; }
}

public enum AuthorisationType
{
    Individual,
    Global,
    General,
    AuthorityAnswer,
}
