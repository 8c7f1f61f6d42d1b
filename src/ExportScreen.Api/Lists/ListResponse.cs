using ExportScreen.Core.Listings;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Lists;

/// <summary>One list at the version that is in use.</summary>
sealed record ListResponse
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is for. Listings of <c>wanted</c>, <c>terror</c> and <c>counter_sanctions</c> lists are evidence about their
    /// issuer, and never hits against those listed.</summary>
    public required ListKind Kind { get; init; }

    /// <summary>The publisher's date.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When the publisher was last asked and had nothing newer; absent: it was not asked.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Since it was published, or last found to be the newest there is; rounded down.</summary>
    public required int AgeHours { get; init; }

    /// <summary>Older than this many hours it is stale, under the installation's profile and what is declared of the list.</summary>
    public required int MaxAgeHours { get; init; }

    /// <summary><c>fresh</c> or <c>stale</c>; a stale list flags sales, except in the <c>evaluation</c> profile.</summary>
    public required ListState State { get; init; }

    /// <summary>Of the main file, lowercase hex.</summary>
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

    /// <summary>Ids of versions that wait for a person.</summary>
    public required IReadOnlyList<string> Held { get; init; }

    public static ListResponse From(LoadedList list, ListPage page, Profile profile, DateTimeOffset now)
    {
        var age = ListAges.Read([list], profile, now)[0];
        return new()
        {
            Id = list.Id,
            Title = list.Title,
            Publisher = list.Publisher,
            Issuer = list.Issuer,
            Kind = list.Kind,
            Version = list.Version,
            PublishedAt = list.PublishedAt,
            CheckedAt = list.CheckedAt,
            AgeHours = age.AgeHours,
            MaxAgeHours = age.LimitHours,
            State = age.State,
            Sha256 = list.Sha256,
            Licence = list.Licence,
            Provenance = list.Provenance,
            Starter = list.Starter,
            Reconstructed = list.Reconstructed,
            Listings = list.Listings.Count,
            Rejects = list.Rejects.Count,
            Held = [.. page.Held.Select(version => version.Version.Id)],
        };
    }
}
