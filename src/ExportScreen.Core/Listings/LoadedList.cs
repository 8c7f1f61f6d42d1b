namespace ExportScreen.Core.Listings;

/// <summary>One list at one version.</summary>
public sealed record LoadedList
{
    /// <summary>Such as <c>us-csl</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code.</summary>
    public required string Issuer { get; init; }

    public ListKind Kind { get; init; }

    /// <summary>Id of the format it was read from; empty where it was read from none.</summary>
    public string Format { get; init; } = "";

    /// <summary>The publisher's date of this version.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When the publisher was last seen to have nothing newer; null: nobody has asked since.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Of a list that files of changes were applied to: the publisher's date of the last whole file. Nobody can tell whether a
    /// file of changes was left out, so the age counts from then.</summary>
    public DateTimeOffset? WholeAt { get; init; }

    /// <summary>Older than this it is stale, where the profile is not stricter; null: the profile's limit alone holds.</summary>
    public int? MaxAgeHours { get; init; }

    /// <summary>A publisher that changes nothing for longer has probably stopped, whatever a check says; null: it may.</summary>
    public int? MaxUnchangedDays { get; init; }

    /// <summary>Of the content, lowercase hex.</summary>
    public required string Sha256 { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the content came from.</summary>
    public required string Provenance { get; init; }

    /// <summary>Ships with the product as a start; to be replaced by the publisher's own file.</summary>
    public bool Starter { get; init; }

    /// <summary>Rebuilt from third parties' copies, not the publisher's own bytes.</summary>
    public bool Reconstructed { get; init; }

    public required IReadOnlyList<Listing> Listings { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Reject> Rejects { get; init; } = [];

    /// <summary>What was read but not understood (a country's name, a date), and so is missing from its listing.
    /// It keeps no list out.</summary>
    public IReadOnlyList<Reject> Notes { get; init; } = [];

    /// <summary>What its age counts from: the publisher's date of the last whole file, or the last check that found nothing newer.</summary>
    public DateTimeOffset CurrentAt => WholeAt is { } whole ? whole : CheckedAt is { } at && at > PublishedAt ? at : PublishedAt;

    /// <summary>The publisher's date, as versions are named.</summary>
    public string Version => PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Position">Line, or ordinal of the element, from 1.</param>
public sealed record Reject(int Position, string Reason);
