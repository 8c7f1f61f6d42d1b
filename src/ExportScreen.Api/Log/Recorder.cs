using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Audit;
using ExportScreen.Core;
using ExportScreen.Storage;

namespace ExportScreen.Api.Log;

/// <summary>
/// Puts acts on record: record and log entry are one durable append. The stored record is JSON, encrypted: the seed of
/// its salts, the payload, and the answer that was given.
/// </summary>
sealed class Recorder(TenantLogs logs, PayloadVault vault, LogReceipts receipts)
{
    const int PageSize = 200;

    ILogStore Store => logs.Environment.Store;

    /// <summary>Returns once the act is durable and its checkpoint signed.</summary>
    /// <exception cref="LogException">It could not be recorded: nothing may be answered but 503.</exception>
    public async Task<AppendedEntry> AppendAsync(string tenant, Act act, CancellationToken ct)
    {
        var log = await logs.ForAsync(tenant, act.Leaf.Time, ct);
        var payload = act.Payload;
        if (act.Answer is not null)
            payload["answer"] = Sha256(act.Answer);

        var canonical = CanonicalJson.Of(payload);
        var seed = Commitments.NewSalt();
        var draft = new EntryDraft
        {
            Leaf = act.Leaf with
            {
                Payload = Commitments.Payload(PayloadSalt(seed), canonical).ToHex(),
                Fields = Commitments.FieldsRoot(Fields(seed, payload)).ToHex(),
            },
            Payload = vault.Seal(log.Head, act.Leaf.Id, Record(seed, canonical, act.Answer)),
            KeyHash = act.Idempotency?.KeyHash,
            BodyHash = act.Idempotency?.BodyHash,
            Facts = act.Facts with { Terms = Terms(tenant, act.Words) },
        };
        return await log.Sequencer.AppendAsync(draft, ct);
    }

    /// <summary>The entry's first receipt, byte for byte.</summary>
    public Task<LogReceipt> ReceiptAsync(StoredEntry entry, CancellationToken ct) => receipts.ReceiptAsync(entry, ct);

    /// <exception cref="LogTamperedException">What is stored is not what the leaf commits to.</exception>
    public async Task<RecordedAct> ReadAsync(StoredEntry entry, CancellationToken ct)
    {
        var head = await Store.ReadHeadAsync(entry.Log, ct)
            ?? throw new LogTamperedException($"The log {entry.Log} is missing.");
        if (vault.Open(head, entry) is not { } record)
            return new(entry, null, null);

        using var json = JsonDocument.Parse(record);
        var payload = JsonObject.Create(json.RootElement.GetProperty("payload").Clone())!;
        var seed = Convert.FromHexString(json.RootElement.GetProperty("seed").GetString()!);
        var leaf = LeafEnvelope.Parse(entry.Entry.Leaf);
        var answer = json.RootElement.TryGetProperty("answer", out var given) ? given.GetRawText() : null;
        return leaf.Payload == Commitments.Payload(PayloadSalt(seed), CanonicalJson.Of(payload)).ToHex()
            && leaf.Fields == Commitments.FieldsRoot(Fields(seed, payload)).ToHex()
            && payload["answer"]?.GetValue<string>() == (answer is null ? null : Sha256(Encoding.UTF8.GetBytes(answer)))
            ? new(entry, payload, answer is null ? null : JsonNode.Parse(answer)!.AsObject())
            : throw new LogTamperedException($"The record of entry {entry.Index} of {entry.Log} is not the one it commits to.");
    }

    /// <summary>The payload alone, checked as a whole, for who needs neither the answer nor proofs of single facts; null where
    /// it was erased.</summary>
    /// <param name="head">Of the entry's log.</param>
    /// <exception cref="LogTamperedException">What is stored is not what the leaf commits to.</exception>
    public JsonElement? ReadPayload(LogHead head, StoredEntry entry)
    {
        if (vault.Open(head, entry) is not { } record)
            return null;

        using var json = JsonDocument.Parse(record);
        var payload = json.RootElement.GetProperty("payload");
        var seed = Convert.FromHexString(json.RootElement.GetProperty("seed").GetString()!);
        return LeafEnvelope.Parse(entry.Entry.Leaf).Payload == Commitments.Payload(PayloadSalt(seed), JsonMarshal.GetRawUtf8Value(payload)).ToHex()
            ? payload.Clone()
            : throw new LogTamperedException($"The record of entry {entry.Index} of {entry.Log} is not the one it commits to.");
    }

    /// <summary>All of a tenant's acts of some types, oldest first.</summary>
    /// <param name="after">Only those beyond it; null: from the first on.</param>
    public async IAsyncEnumerable<RecordedAct> PlayAsync(
        string tenant, IReadOnlyList<string> types, (string Log, long Index)? after, [EnumeratorCancellation] CancellationToken ct)
    {
        var query = new EntryQuery { Tenant = tenant, Types = types, After = after, OldestFirst = true, Limit = PageSize };
        IReadOnlyList<StoredEntry> page;
        do
        {
            page = await Store.QueryAsync(query, ct);
            foreach (var entry in page)
                yield return await ReadAsync(entry, ct);

            if (page.Count > 0)
                query = query with { After = (page[^1].Log, page[^1].Index) };
        }
        while (page.Count == PageSize);
    }

    public IReadOnlyList<string> Terms(string tenant, IReadOnlyList<SearchWord> words) =>
        [.. words.Select(word => vault.Term(tenant, word.Kind, word.Word)).Distinct()];

    static byte[] Record(byte[] seed, byte[] payload, byte[]? answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("v", 1);
            json.WriteString("seed", Convert.ToHexStringLower(seed));
            json.WritePropertyName("payload");
            json.WriteRawValue(payload);
            if (answer is not null)
            {
                json.WritePropertyName("answer");
                json.WriteRawValue(answer);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // Salts come of one random seed per record, so that a disclosed one says nothing of the others.
    static byte[] PayloadSalt(byte[] seed) => HMACSHA256.HashData(seed, "exportscreen.audit/payload-salt/v1"u8);

    static byte[] FieldSalt(byte[] seed, string name) =>
        HMACSHA256.HashData(seed, (byte[])[.. "exportscreen.audit/field-salt/v1\0"u8, .. Encoding.UTF8.GetBytes(name)]);

    /// <summary>
    /// Commitments to every single fact of the payload, by its JSON pointer (RFC 6901): each scalar, and each list or
    /// object that is empty, for "none" is a fact too.
    /// </summary>
    static Dictionary<string, Hash> Fields(byte[] seed, JsonNode payload)
    {
        var fields = new Dictionary<string, Hash>(StringComparer.Ordinal);
        Add("", payload);
        return fields;

        void Add(string pointer, JsonNode? node)
        {
            if (node is JsonObject { Count: > 0 } members)
            {
                foreach (var (name, value) in members)
                    Add($"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", value);
            }
            else if (node is JsonArray { Count: > 0 } items)
            {
                for (var i = 0; i < items.Count; i++)
                    Add($"{pointer}/{i}", items[i]);
            }
            else
            {
                fields[pointer] = Commitments.Field(FieldSalt(seed, pointer), pointer, CanonicalJson.Of(node));
            }
        }
    }
}
