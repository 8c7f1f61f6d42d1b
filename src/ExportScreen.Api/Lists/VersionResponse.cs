using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Versions;
using ExportScreen.Reference;

namespace ExportScreen.Api.Lists;

/// <summary>One version of a list.</summary>
sealed record VersionResponse
{
    /// <summary>Id of the version that shipped.</summary>
    public const string Starter = "starter";

    /// <summary><c>ver_…</c>; <c>starter</c> for what shipped with the product.</summary>
    public required string Id { get; init; }

    /// <summary>The publisher's date.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Absent: it shipped.</summary>
    public DateTimeOffset? ImportedAt { get; init; }

    /// <summary>Who brought it; absent: the service fetched it, or it shipped.</summary>
    public string? ImportedBy { get; init; }

    public required VersionState State { get; init; }

    /// <summary>Why it was held back.</summary>
    public required IReadOnlyList<Doubt> Doubts { get; init; }

    /// <summary>What a person ruled on it; absent: nobody had to.</summary>
    public VersionRuling? Ruling { get; init; }

    public required string Format { get; init; }

    public required string Provenance { get; init; }

    /// <summary>With their digests; files of changes come last.</summary>
    public required IReadOnlyList<PartFile> Files { get; init; }

    /// <summary>Absent: it shipped, and is not in use any more.</summary>
    public VersionCounts? Counts { get; init; }

    /// <summary>Against the version that was in use when it came; absent: there was none.</summary>
    public DiffCounts? Diff { get; init; }

    /// <summary>Newest first; last the one that shipped, where one did.</summary>
    public static IEnumerable<VersionResponse> All(ListPage page, IReadOnlyList<LoadedList> inUse) =>
    [
        .. page.Versions.Reverse().Select(From),
        .. ReferenceParts.Find(ReferenceLoader.PartOf(page.List)) is { } part
            ? [Shipped(part, inUse.FirstOrDefault(list => list.Id == page.List && list.Starter))] : (VersionResponse[])[],
    ];

    static VersionResponse Shipped(ReferencePart part, LoadedList? inUse) => new()
    {
        Id = Starter,
        Version = Day(part),
        PublishedAt = part.PublishedAt,
        State = inUse is null ? VersionState.Superseded : VersionState.InUse,
        Doubts = [],
        Format = part.Format,
        Provenance = part.Provenance,
        Files = [new(part.File ?? "", part.Sha256, part.Bytes)],
        Counts = inUse is null ? null : VersionCounts.Of(inUse),
    };

    /// <summary>To other tenants than <c>main</c>: who keeps the lists is not their concern.</summary>
    public VersionResponse For(Caller caller) => caller.Tenant == KeyRing.MainTenant ? this
        : this with { ImportedBy = null, Ruling = null, Provenance = "", Files = [.. Files.Select(file => file with { Name = "" })] };

    static string Day(ReferencePart part) =>
        part.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static VersionResponse From(RuledVersion ruled)
    {
        var (version, part) = (ruled.Version, ruled.Version.Part);
        return new()
        {
            Id = version.Id,
            Version = Day(part),
            PublishedAt = part.PublishedAt,
            ImportedAt = version.ImportedAt,
            ImportedBy = version.Holder,
            State = ruled.State,
            Doubts = version.Doubts,
            Ruling = ruled.Ruling,
            Format = part.Format,
            Provenance = part.Provenance,
            Files = [new(part.File ?? "", part.Sha256, part.Bytes), .. part.List?.Beside ?? [], .. part.List?.Changes ?? []],
            Counts = version.Counts,
            Diff = version.Diff,
        };
    }
}
