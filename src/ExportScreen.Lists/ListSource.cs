using ExportScreen.Core.Listings;

namespace ExportScreen.Lists;

/// <summary>What is known of a list's content besides the content itself.</summary>
public sealed record ListSource
{
    /// <summary>Such as <c>us-csl</c>; the first part of every listing's id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code.</summary>
    public required string Issuer { get; init; }

    /// <summary>Null: as its format has it.</summary>
    public ListKind? Kind { get; init; }

    /// <summary>The publisher's date, for content that does not say it; null: unknown.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Of the content, lowercase hex.</summary>
    public required string Sha256 { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the content came from.</summary>
    public required string Provenance { get; init; }

    public bool Starter { get; init; }

    public bool Reconstructed { get; init; }
}
