using ExportScreen.Api.Lists;
using ExportScreen.Audit;
using ExportScreen.Core.Listings;

namespace ExportScreen.Api.Listings;

/// <summary>What the versions of a list say of one listing, from what was kept when each came into use.</summary>
sealed class ListingHistory(ListBook book, ILogStore store)
{
    /// <summary>Beyond the versions of some years of daily changes nobody has asked yet.</summary>
    const int MaxVersions = 2000;

    /// <summary>Newest first.</summary>
    public async IAsyncEnumerable<ListingEvent> OfAsync(
        string list, string id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        // Only what was in use once tells of the list; what was refused, or still waits, does not.
        var versions = book.Of(list).Versions.Where(version => version.WasInUse).Reverse().Take(MaxVersions);
        foreach (var version in versions)
        {
            if (version.Version.DiffSha256 is { } sha256
                && Find(await ListTexts.ReadAsync<DiffText>(store, sha256, ct), id) is { } found)
            {
                yield return new(version.Version, found.Change, found.Before, found.Members, found.By);
            }
        }
    }

    static (ListingChangeKind Change, Listing? Before, IReadOnlyList<string> Members, string? By)? Find(DiffText diff, string id) =>
        diff.Added.Contains(id) ? (ListingChangeKind.Added, null, [], null)
        : diff.Changed.FirstOrDefault(change => change.Before.Listing.Id == id) is { } change
            ? (ListingChangeKind.Changed, change.Before.Whole, change.Members, null)
        : diff.Removed.FirstOrDefault(text => text.Listing.Id == id) is { } removed ? (ListingChangeKind.Removed, removed.Whole, [], null)
        : diff.Replaced.FirstOrDefault(pair => pair.Before.Listing.Id == id) is { } gone
            ? (ListingChangeKind.Replaced, gone.Before.Whole, [], gone.By)
        : diff.Replaced.Any(pair => pair.By == id) ? (ListingChangeKind.Added, null, [], null)
        : null;
}

/// <param name="Before">The listing as it was; null: it was not there.</param>
/// <param name="Members">Of a change: what of it changed.</param>
/// <param name="By">Of a replacement: the id it has since.</param>
sealed record ListingEvent(
    ListVersion Version, ListingChangeKind Change, Listing? Before, IReadOnlyList<string> Members, string? By);

enum ListingChangeKind
{
    Unknown,
    Added,
    Changed,
    Removed,

    /// <summary>The same listing stands there under another id.</summary>
    Replaced,
}
