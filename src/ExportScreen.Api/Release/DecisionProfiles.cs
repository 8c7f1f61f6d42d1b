using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>The profile that a decision was made under: what it asked for then is what releases it, whatever holds now.</summary>
sealed class DecisionProfiles(Snapshots snapshots, ILogStore store)
{
    readonly ConcurrentDictionary<string, Profile> known = new(StringComparer.Ordinal);

    /// <param name="snapshot">Digest of the snapshot, which the profile is part of.</param>
    /// <exception cref="LogTamperedException">The store does not hold it any more.</exception>
    public async Task<Profile> OfAsync(string snapshot, CancellationToken ct)
    {
        if (snapshots.Active is { } active && active.Digest == snapshot)
            return active.Profile;
        if (known.TryGetValue(snapshot, out var profile))
            return profile;

        var manifest = await store.ReadPartAsync(Digest.Hex(snapshot), ct)
            ?? throw new LogTamperedException($"The snapshot {snapshot}, which a decision was made on, is not held here any more.");
        return known[snapshot] = JsonNode.Parse(manifest)!["profile"].Deserialize<Profile>(SaleJson.Options)!;
    }
}
