using ExportScreen.Core.Listings;

namespace ExportScreen.Api.Lists;

/// <summary>One list at one version.</summary>
sealed record ListResponse
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code.</summary>
    public required string Issuer { get; init; }

    /// <summary>The publisher's date.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Since it was published, rounded down.</summary>
    public required int AgeHours { get; init; }

    /// <summary>Of the content, lowercase hex.</summary>
    public required string Sha256 { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the content came from.</summary>
    public required string Provenance { get; init; }

    /// <summary>Ships with the product as a start; to be replaced by the publisher's own file.</summary>
    public required bool Starter { get; init; }

    /// <summary>Rebuilt from third parties' copies, not the publisher's own bytes.</summary>
    public required bool Reconstructed { get; init; }

    /// <summary>How many listings it holds.</summary>
    public required int Listings { get; init; }

    /// <summary>How many entries could not be read.</summary>
    public required int Rejects { get; init; }

    public static ListResponse From(LoadedList list, DateTimeOffset now) => new()
    {
        Id = list.Id,
        Title = list.Title,
        Publisher = list.Publisher,
        Issuer = list.Issuer,
        Version = list.Version,
        PublishedAt = list.PublishedAt,
        AgeHours = (int)Math.Max(0, (now - list.PublishedAt).TotalHours),
        Sha256 = list.Sha256,
        Licence = list.Licence,
        Provenance = list.Provenance,
        Starter = list.Starter,
        Reconstructed = list.Reconstructed,
        Listings = list.Listings.Count,
        Rejects = list.Rejects.Count,
    };
}
