using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Screenings;
using ExportScreen.Reference;
using ExportScreen.Reference.Bodies;
using ExportScreen.Reference.Exiles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Record;

/// <summary>Changes the exile record and the gazetteer: lines are added to the installation's own parts, and the change is an
/// entry of type <c>record</c> in the log.</summary>
sealed class RecordChanges(ReferenceChanges changes, CurrentSnapshot current, ILogStore store, TimeProvider clock)
{
    /// <summary>What of either part is read into memory at every start.</summary>
    const int MaxBytes = 32 * 1024 * 1024;

    /// <param name="key">Id of the key that makes the change.</param>
    /// <param name="plan">Given what holds now and the time: the changes, or why there are none. Nobody else changes anything
    /// meanwhile.</param>
    /// <returns>Null: done.</returns>
    public Task<ProblemHttpResult?> ChangeExilesAsync(
        string key, Func<ExileRecord, DateTimeOffset, Planned<LocalChange>> plan) => ChangeAsync(
        key, LocalExileData.Part, "exile-changes-jsonl", "Local changes of the exile record",
        (reference, now) => plan(reference.Exiles, now), LocalExileData.Add);

    /// <inheritdoc cref="ChangeExilesAsync"/>
    public Task<ProblemHttpResult?> ChangeBodiesAsync(
        string key, Func<Gazetteer, DateTimeOffset, Planned<LocalBodyChange>> plan) => ChangeAsync(
        key, LocalBodyData.Part, "gazetteer-changes-jsonl", "Local additions to the gazetteer",
        (reference, now) => plan(reference.Bodies, now), LocalBodyData.Add);

    /// <summary>The id of a change.</summary>
    public static string NewId(DateTimeOffset now) => $"rec_{Guid.CreateVersion7(now):N}";

    async Task<ProblemHttpResult?> ChangeAsync<T>(
        string key, string name, string format, string title, Func<ReferenceData, DateTimeOffset, Planned<T>> plan,
        Func<ReadOnlyMemory<byte>, IReadOnlyList<T>, byte[]> add)
    {
        ProblemHttpResult? refused = null;
        await changes.ApplyAsync(async parts =>
        {
            var now = clock.GetUtcNow();
            var planned = plan(current.Value!.Reference, now);
            var before = await ContentAsync(parts, name);
            var lines = add(default, planned.Changes);
            byte[] content = [.. before, .. lines];
            refused = planned.Refused
                ?? (content.Length > MaxBytes ? Problem.Of(ProblemTypes.Conflict, "The local part would become too large.") : null);
            if (refused is not null || planned.Changes.Count == 0)
                return null;

            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            return new()
            {
                Type = "record",
                Actor = key,
                Payload = new()
                {
                    ["changes"] = new JsonArray([.. Lines(lines)]),
                },
                Parts =
                [
                    new ReferencePart
                    {
                        Name = name,
                        Sha256 = sha256,
                        Bytes = content.Length,
                        Format = format,
                        Title = title,
                        Publisher = "This installation",
                        PublishedAt = now,
                        Licence = "The installation's own",
                        Provenance = "Added by admins of the tenant main through the API; each line names key and time.",
                    },
                ],
                Contents = new Dictionary<string, ReadOnlyMemory<byte>> { [sha256] = content },
            };
            // Once it is being put in use it is not left half done because a caller has gone.
        }, CancellationToken.None);
        return refused;
    }

    async Task<byte[]> ContentAsync(IReadOnlyList<ReferencePart> parts, string name) =>
        parts.FirstOrDefault(part => part.Name == name) is not { } part ? []
        : await store.ReadPartAsync(part.Sha256, CancellationToken.None)
            ?? throw new LogTamperedException($"The part {name} that is in use is not held any more.");

    static IEnumerable<JsonNode?> Lines(byte[] lines) => System.Text.Encoding.UTF8.GetString(lines)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line));
}

/// <param name="Refused">Why nothing is changed; null: it is.</param>
/// <param name="Changes">None: nothing is to change.</param>
sealed record Planned<T>(ProblemHttpResult? Refused, IReadOnlyList<T> Changes)
{
    public static Planned<T> Make(params IReadOnlyList<T> changes) => new(null, changes);

    public static Planned<T> Refuse(ProblemHttpResult problem) => new(problem, []);
}
