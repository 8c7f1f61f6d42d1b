using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Reference;

namespace ExportScreen.Api.Installation;

/// <summary>
/// The snapshots that decisions are made on. A snapshot's digest is that of its manifest, which names every part by its
/// digest; manifest and parts are kept in the store, so that any past snapshot can be had again.
/// </summary>
sealed class Snapshots(CurrentSnapshot current, ILogStore store) : IDisposable
{
    readonly SemaphoreSlim loading = new(1, 1);
    volatile IReadOnlyDictionary<string, Snapshot> profiles = new Dictionary<string, Snapshot>();
    volatile Snapshot? earlier; // the last one that a replay asked for: they come in runs

    /// <summary>What sales are decided on that name no profile; null until the reference data is loaded.</summary>
    public Snapshot? Active => current.Value;

    /// <summary>Today's reference data under a profile; null where there is no such profile.</summary>
    public Snapshot? Find(string profile) => profiles.GetValueOrDefault(profile);

    /// <summary>Loads what ships, and keeps it for replays to come. Nothing is decided on it before it is active.</summary>
    public async Task LoadShippedAsync(CancellationToken ct)
    {
        var reference = await ReferenceLoader.LoadAsync(ReferenceParts.All, async part =>
        {
            var content = ReferenceParts.Open(part);
            await store.PutPartAsync(part.Sha256, content, ct);
            return content;
        });
        var loaded = new Dictionary<string, Snapshot>(StringComparer.Ordinal);
        foreach (var profile in (Profile[])[Profile.Default, Profile.Evaluation])
        {
            var manifest = Manifest(ReferenceParts.All, profile);
            var digest = Digest.Of(manifest);
            await store.PutPartAsync(Digest.Hex(digest), manifest, ct);
            loaded[profile.Name] = new(digest, reference, profile);
        }

        profiles = loaded;
    }

    /// <summary>From now on sales are decided on this snapshot. That must be on record already.</summary>
    public void Activate(Snapshot snapshot) => current.Value = snapshot;

    /// <summary>A snapshot of any time by its digest; null where the store does not hold it whole.</summary>
    public async Task<Snapshot?> AtAsync(string digest, CancellationToken ct)
    {
        if (Known(digest) is { } known)
            return known;

        await loading.WaitAsync(ct);
        try
        {
            return Known(digest) ?? (earlier = await ReadAsync(digest, ct));
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

    public void Dispose() => loading.Dispose();

    static string KindOf(string part) => part.Split('/')[0] switch
    {
        "list" => "list",
        "regulation" => "rules",
        "profile" => "profile",
        _ => "record",
    };

    /// <summary>Digests of a snapshot's parts by their names, the profile among them.</summary>
    async Task<Dictionary<string, string>?> PartsAsync(string digest, CancellationToken ct)
    {
        if (await store.ReadPartAsync(Digest.Hex(digest), ct) is not { } manifest)
            return null;

        var json = JsonNode.Parse(manifest)!;
        var parts = json["parts"]!.AsArray().ToDictionary(
            part => part!["name"]!.GetValue<string>(), part => part!["sha256"]!.GetValue<string>(), StringComparer.Ordinal);
        parts["profile"] = Digest.Of(CanonicalJson.Of(json["profile"]));
        return parts;
    }

    Snapshot? Known(string digest) =>
        profiles.Values.FirstOrDefault(snapshot => snapshot.Digest == digest)
            ?? (earlier?.Digest == digest ? earlier : null);

    async Task<Snapshot?> ReadAsync(string digest, CancellationToken ct)
    {
        if (await store.ReadPartAsync(Digest.Hex(digest), ct) is not { } manifest)
            return null;

        var json = JsonNode.Parse(manifest)!.AsObject();
        var parts = json["parts"]!.Deserialize<List<ReferencePart>>(SaleJson.Options)!;
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (await store.ReadPartAsync(part.Sha256, ct) is not { } content)
                return null;
            contents[part.Name] = content;
        }

        var reference = await ReferenceLoader.LoadAsync(parts, part => Task.FromResult(contents[part.Name]));
        return new(digest, reference, json["profile"]!.Deserialize<Profile>(SaleJson.Options)!);
    }

    static byte[] Manifest(IEnumerable<ReferencePart> parts, Profile profile) => CanonicalJson.Of(new JsonObject
    {
        ["v"] = 1,
        ["profile"] = JsonSerializer.SerializeToNode(profile, SaleJson.Options),
        ["parts"] = JsonSerializer.SerializeToNode(
            parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToList(), SaleJson.Options),
    });
}
