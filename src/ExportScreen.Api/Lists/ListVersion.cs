using ExportScreen.Core.Listings;
using ExportScreen.Lists.Versions;
using ExportScreen.Reference;

namespace ExportScreen.Api.Lists;

/// <summary>One import of a list, as it is recorded.</summary>
sealed record ListVersion
{
    /// <summary><c>ver_</c> and a UUID version 7; <c>starter</c> for what shipped.</summary>
    public required string Id { get; init; }

    public required string List { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>Who brought it; null: it was fetched by the service itself.</summary>
    public string? Holder { get; init; }

    /// <summary>Where the service fetched it; none: somebody brought it.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Who declared these addresses, where no other holder had accepted anything from them yet; null: no need.</summary>
    public string? DeclaredBy { get; init; }

    /// <summary>The one holder who answers for it; null: its publisher does.</summary>
    public string? Answerable => Holder ?? DeclaredBy;

    public required VersionCounts Counts { get; init; }

    /// <summary>Against the version that was in use then; null: there was none.</summary>
    public DiffCounts? Diff { get; init; }

    /// <summary>Id of that version.</summary>
    public string? Before { get; init; }

    /// <summary>Digest of the kept text of what changed; null: there was nothing to compare with.</summary>
    public string? DiffSha256 { get; init; }

    /// <summary>Digest of the kept text of what could not be read or understood.</summary>
    public required string ReadingSha256 { get; init; }

    /// <summary>Why it is held back.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    public required VersionState State { get; init; }

    /// <summary>What takes its place in the snapshot once it is in use.</summary>
    public required ReferencePart Part { get; init; }

    /// <summary>Listings that stay and lost a name or an identifier, by which sales met them.</summary>
    public int Stripped { get; init; }

    /// <summary>Somebody brought it by hand, or from an address of their own choice, and it takes listings, or names or identifiers
    /// of them, away: another holder must agree.</summary>
    public bool NeedsAnother => Answerable is not null && (Stripped > 0 || Diff is { Removed: > 0 });
}

/// <summary>What was read.</summary>
/// <param name="Aliases">Names besides the primary ones.</param>
/// <param name="Notes">What was read but not understood.</param>
sealed record VersionCounts(int Listings, int Aliases, int Addresses, int Identifiers, int Rejects, int Notes)
{
    public static VersionCounts Of(LoadedList list) => new(
        list.Listings.Count, list.Listings.Sum(listing => listing.Names.Count - 1),
        list.Listings.Sum(listing => listing.Details.Addresses.Count), list.Listings.Sum(listing => listing.Identifiers.Count),
        list.Rejects.Count, list.Notes.Count);
}

/// <param name="Replaced">Stand there under another id.</param>
sealed record DiffCounts(int Added, int Removed, int Changed, int Replaced, int Unchanged)
{
    public static DiffCounts Of(ListDiff diff) =>
        new(diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Replaced.Count, diff.Unchanged);
}

enum VersionState
{
    Unknown,

    /// <summary>Something about it is in doubt: an admin looks at it.</summary>
    Quarantined,

    /// <summary>It takes listings, or names or identifiers of them, away and one holder answers for it: another holder must agree.</summary>
    AwaitingSecond,

    /// <summary>Sales are screened against it.</summary>
    InUse,
    Superseded,
    Refused,
}
