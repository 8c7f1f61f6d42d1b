using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Screenings;

/// <summary>
/// Looks up the earlier screenings that a decision is made with: of the same reference, end user or owner, in the tenant,
/// whoever's they were. What can't be looked up is an exception, and nothing is decided.
/// </summary>
sealed class EarlierScreenings(ILogStore store, Recorder recorder)
{
    /// <summary>Of a recorded screening's payload: the slice it was decided with.</summary>
    public const string Member = "history";

    /// <summary>Acts of persons about one screening that are looked at.</summary>
    const int MostActs = 20;

    /// <summary>The slice that a recorded screening was decided with: a replay has the same.</summary>
    public static SaleHistory RecordedIn(JsonObject payload) =>
        payload[Member]?.GetValue<string>() is { } text ? SaleHistory.Read(text) : SaleHistory.None;

    public async Task<SaleHistory> FindAsync(Sale sale, string tenant, DateTimeOffset now, CancellationToken ct)
    {
        var found = new Dictionary<(string Log, long Index), StoredEntry>();
        var cut = false;
        foreach (var word in SearchWords.Known(sale).Prepend(SearchWords.Reference(sale.Reference)))
        {
            var entries = await store.QueryAsync(
                new()
                {
                    Tenant = tenant,
                    Types = [ScreeningAct.Screening],
                    Terms = recorder.Terms(tenant, [word]),
                    From = now.AddMonths(-SaleHistory.Months),
                    Limit = SaleHistory.Most + 1,
                }, ct);
            cut |= entries.Count > SaleHistory.Most;
            foreach (var entry in entries)
                found.TryAdd((entry.Log, entry.Index), entry);
        }

        List<StoredEntry> newest = [.. found.Values.OrderByDescending(entry => entry.Log, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.Index).Take(SaleHistory.Most)];
        var heads = new Dictionary<string, LogHead>(StringComparer.Ordinal);
        var earlier = new List<EarlierScreening>(newest.Count);
        foreach (var entry in newest)
        {
            if (!heads.TryGetValue(entry.Log, out var head))
                heads.Add(entry.Log, head = await HeadAsync(entry, ct));
            earlier.Add(await ReadAsync(head, entry, tenant, ct));
        }

        return newest.Count == 0 ? SaleHistory.None : new(earlier, cut || found.Count > newest.Count);
    }

    async Task<LogHead> HeadAsync(StoredEntry entry, CancellationToken ct) =>
        await store.ReadHeadAsync(entry.Log, ct) ?? throw new LogTamperedException($"The log {entry.Log} is missing.");

    async Task<EarlierScreening> ReadAsync(LogHead head, StoredEntry entry, string tenant, CancellationToken ct)
    {
        var leaf = LeafEnvelope.Parse(entry.Entry.Leaf);
        var status = JsonSerializer.Deserialize<Outcome>(JsonSerializer.Serialize(leaf.Status), SaleJson.Options);
        if (recorder.ReadPayload(head, entry) is not { } payload)
            return new() { Id = leaf.Id, DecidedAt = leaf.Time, Status = status, Rules = leaf.Rules ?? [], Tier = leaf.Tier ?? 1 };

        var acts = await ActsAsync(leaf.Id, tenant, ct);
        var earlier = EarlierScreening.Of(leaf.Id, leaf.Time, status, leaf.Tier ?? 1, leaf.Rules ?? [],
            payload.GetProperty("decision").GetProperty("missing").EnumerateArray().Select(pointer => pointer.GetString()!),
            payload.GetProperty("sale").Deserialize<Sale>(SaleJson.Options)!);
        return earlier with
        {
            Rulings = [.. acts.Select(act => Text(act, "ruling")).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            // A release may well say that no misuse is known.
            Misuse = earlier.Misuse || acts.Any(act =>
                Text(act, "ruling") == "refuse" && Text(act, "reason") is { } reason && MisuseWords.StandIn(reason)),
        };
    }

    /// <summary>What persons ruled on a screening and its hits; an act that was erased says nothing any more.</summary>
    async Task<IReadOnlyList<JsonObject>> ActsAsync(string screening, string tenant, CancellationToken ct)
    {
        var entries = await store.QueryAsync(
            new()
            {
                Tenant = tenant,
                Types = ["determination", "resolution"],
                Terms = recorder.Terms(tenant, [SearchWords.Screening(screening)]),
                Limit = MostActs,
            }, ct);
        var acts = await Task.WhenAll(entries.Select(entry => recorder.ReadAsync(entry, ct)));
        return [.. acts.Select(act => act.Payload).OfType<JsonObject>()];
    }

    static string? Text(JsonObject act, string member) => act[member]?.GetValue<string>();
}
