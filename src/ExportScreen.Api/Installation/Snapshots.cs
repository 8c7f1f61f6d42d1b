using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Api.Profiles;
using ExportScreen.Audit;
using ExportScreen.Core;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Predicates;
using ExportScreen.Reference;

namespace ExportScreen.Api.Installation;

/// <summary>
/// The snapshots that decisions are made on. A snapshot's digest is that of its manifest, which names every part by its
/// digest; manifest and parts are kept in the store, so that any past snapshot can be had again.
/// </summary>
sealed class Snapshots(CurrentSnapshot current, ILogStore store, Settings settings, ProfileBook book) : IDisposable
{
    const string ListKind = "list";
    const string ProfileKind = "profile";

    readonly SemaphoreSlim loading = new(1, 1);
    volatile PreparedSnapshots? prepared;
    volatile EarlierSnapshot? earlier; // the last one that a replay asked for: they come in runs

    /// <summary>What sales are decided on that name no profile; null until the reference data is loaded.</summary>
    public Snapshot? Active => current.Value;

    /// <summary>The parts in use; null until they are loaded.</summary>
    public IReadOnlyList<ReferencePart>? Parts => prepared?.Reference.Parts;

    /// <summary>Today's reference data under a profile; null where there is no such profile.</summary>
    public Snapshot? Find(string profile) => prepared?.Profiles.GetValueOrDefault(profile);

    /// <summary>Makes snapshots of parts whose contents the store holds, and keeps what a replay needs. Nothing is decided on
    /// them before they are active.</summary>
    /// <param name="parts">All of them.</param>
    /// <param name="read">Lists among them that were read already.</param>
    /// <param name="activating">Takes the place of the profile of its name; null: those in use stay.</param>
    /// <param name="ct">Nothing is in use before it returns.</param>
    public async Task<PreparedSnapshots> PrepareAsync(
        IReadOnlyList<ReferencePart> parts, IReadOnlyList<LoadedList> read, Profile? activating, CancellationToken ct)
    {
        var reference = await Loader(ct).LoadAsync(parts, prepared?.Reference, read);
        var profiles = new Dictionary<string, Snapshot>(StringComparer.Ordinal);
        foreach (var profile in book.InUse.Where(profile => profile.Name != activating?.Name).Concat(activating is null ? [] : [activating]))
        {
            var manifest = Manifest(parts, profile);
            var digest = Digest.Of(manifest);
            await store.PutPartAsync(Digest.Hex(digest), manifest, ct);
            profiles[profile.Name] = Of(digest, reference.Data, profile);
        }

        return new(reference, profiles, profiles.GetValueOrDefault(settings.Profile ?? DefaultProfile(parts))
            ?? throw new SettingsException($"EXPORTSCREEN_PROFILE names {settings.Profile}, and no profile of this name was activated here."));
    }

    /// <summary>From now on sales are decided on these snapshots. That must be on record already.</summary>
    public void Activate(PreparedSnapshots snapshots)
    {
        prepared = snapshots;
        current.Value = snapshots.Active;
    }

    /// <summary>A snapshot of any time by its digest; null where the store does not hold it whole.</summary>
    public async Task<Snapshot?> AtAsync(string digest, CancellationToken ct)
    {
        if (Known(digest) is { } known)
            return known;

        await loading.WaitAsync(ct);
        try
        {
            return Known(digest) ?? (await ReadAsync(digest, ct))?.Snapshot;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>What a profile of this name takes the place of: the one of the name in use, else the installation's; null until
    /// the reference data is loaded.</summary>
    public Snapshot? InPlaceOf(string name) => Find(name) ?? Active;

    /// <summary>The same reference data under a profile that is not in use. No decision on it may be recorded.</summary>
    public static Snapshot Trial(Snapshot inUse, Profile profile) => Of(inUse.Digest, inUse.Reference, profile);

    /// <summary>A snapshot of any time, with one kind of its reference data as it is now; null where the store does not hold it
    /// whole.</summary>
    /// <param name="kind"><c>list</c>, <c>rules</c>, <c>record</c> or <c>profile</c>.</param>
    public async Task<Snapshot?> ExchangeAsync(Snapshot then, Snapshot now, string kind, CancellationToken ct)
    {
        if (kind == ProfileKind)
            return Of(then.Digest, then.Reference, now.Profile);

        await loading.WaitAsync(ct);
        try
        {
            if (prepared?.Reference is not { } today)
                return null;

            var first = prepared.Profiles.Values.Any(snapshot => snapshot.Digest == then.Digest) ? today
                : earlier?.Snapshot.Digest == then.Digest ? earlier.Reference : (await ReadAsync(then.Digest, ct))?.Reference;
            if (first is null)
                return null;

            IReadOnlyList<ReferencePart> parts =
            [
                .. first.Parts.Where(part => KindOf(part.Name) != kind), .. today.Parts.Where(part => KindOf(part.Name) == kind),
            ];
            // What is in use already is not read anew.
            var mixed = await Loader(ct).LoadAsync(parts, kind == ListKind ? today : first, []);
            return Of(then.Digest, mixed.Data, then.Profile);
        }
        catch (PartMissingException)
        {
            return null;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>Kinds of reference data that differ between two snapshots: <c>list</c>, <c>rules</c>, <c>record</c>,
    /// <c>profile</c>; all of them where one is not held here.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(string first, string second, CancellationToken ct)
    {
        if (first == second)
            return [];

        var (one, other) = (await PartsAsync(first, ct), await PartsAsync(second, ct));
        return one is null || other is null ? ["list", "profile", "record", "rules"] :
            [.. one.Keys.Union(other.Keys)
                .Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name))
                .Select(KindOf).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A list at any version, read from its files unless it is in use.</summary>
    public Task<LoadedList> ListAsync(ReferencePart part, CancellationToken ct) => Loader(ct).ListAsync(part, prepared?.Reference, []);

    public void Dispose() => loading.Dispose();

    /// <summary>For trying out while nobody else can reach the service and nothing but starter lists is there.</summary>
    string DefaultProfile(IReadOnlyList<ReferencePart> parts) =>
        settings.LoopbackOnly && parts.All(part => part.Starter || !ReferenceLoader.IsList(part))
            ? Profile.Evaluation.Name : Profile.Default.Name;

    static string KindOf(string part) => part.Split('/')[0] switch
    {
        "list" => ListKind,
        "regulation" => "rules",
        "profile" => ProfileKind,
        _ => "record",
    };

    /// <summary>Digests of a snapshot's parts by their names, the profile among them.</summary>
    async Task<Dictionary<string, string>?> PartsAsync(string digest, CancellationToken ct)
    {
        if (await store.ReadPartAsync(Digest.Hex(digest), ct) is not { } manifest)
            return null;

        var json = JsonNode.Parse(manifest)!;
        var parts = json["parts"]!.AsArray().ToDictionary(
            part => part!["name"]!.GetValue<string>(), part => Digest.Of(CanonicalJson.Of(part)), StringComparer.Ordinal);
        parts["profile"] = Digest.Of(CanonicalJson.Of(json["profile"]));
        return parts;
    }

    Snapshot? Known(string digest) =>
        prepared?.Profiles.Values.FirstOrDefault(snapshot => snapshot.Digest == digest)
            ?? (earlier?.Snapshot.Digest == digest ? earlier.Snapshot : null);

    static Snapshot Of(string digest, ReferenceData reference, Profile profile) =>
        new(digest, reference, profile) { Predicate = PredicateEngine.For(profile) };

    async Task<EarlierSnapshot?> ReadAsync(string digest, CancellationToken ct)
    {
        if (await store.ReadPartAsync(Digest.Hex(digest), ct) is not { } manifest)
            return null;

        var json = JsonNode.Parse(manifest)!.AsObject();
        try
        {
            var reference = await Loader(ct).LoadAsync(
                json["parts"]!.Deserialize<List<ReferencePart>>(SaleJson.Options)!, prepared?.Reference, []);
            return earlier = new(Of(digest, reference.Data, json["profile"]!.Deserialize<Profile>(SaleJson.Options)!), reference);
        }
        catch (PartMissingException)
        {
            return null;
        }
    }

    ReferenceLoader Loader(CancellationToken ct) => new(sha256 => PartAsync(sha256, ct));

    async Task<byte[]> PartAsync(string sha256, CancellationToken ct) =>
        await store.ReadPartAsync(sha256, ct) ?? throw new PartMissingException($"The store does not hold the content {sha256}.");

    static byte[] Manifest(IEnumerable<ReferencePart> parts, Profile profile) => CanonicalJson.Of(new JsonObject
    {
        ["v"] = 1,
        ["profile"] = JsonSerializer.SerializeToNode(profile, SaleJson.Options),
        ["parts"] = JsonSerializer.SerializeToNode(
            parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToList(), SaleJson.Options),
    });
}

/// <summary>One state of the reference data under every profile.</summary>
/// <param name="Active">That of the installation's own profile.</param>
sealed record PreparedSnapshots(LoadedReference Reference, IReadOnlyDictionary<string, Snapshot> Profiles, Snapshot Active);

sealed record EarlierSnapshot(Snapshot Snapshot, LoadedReference Reference);

#pragma warning disable CA1032 // It always names the part.
sealed class PartMissingException(string message) : Exception(message);
#pragma warning restore CA1032
