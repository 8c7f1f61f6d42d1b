using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>
/// Finds why a recorded sale would come out otherwise: each part that differs is exchanged alone, and the sale decided again. A
/// part is a cause where that changes what the decision says; what it was decided on and when is no part of what it says.
/// </summary>
sealed class ReplayCauses(Snapshots snapshots, ScreeningSlots slots)
{
    const string EnginePart = "engine";
    const string TimePart = "time";
    const string FilePart = "authorisation";

    static readonly string[] stated = ["versions", "decidedAt", "onFile"];

    /// <param name="then">What it was decided on; null: it is not held here any more.</param>
    /// <param name="now">What the replay was made on.</param>
    /// <returns>Null where too much else is being computed.</returns>
    public async Task<CauseList?> FindAsync(RecordedSale recorded, Snapshot? then, ReplayBasis now, CancellationToken ct)
    {
        List<string> differ = [.. await snapshots.DifferencesAsync(recorded.Snapshot, now.Snapshot.Digest, ct)];
        if (recorded.Engine != Engine.Version)
            differ.Add(EnginePart);
        if (recorded.DecidedAt != now.At)
            differ.Add(TimePart);
        if (recorded.File?.Digest != now.File?.Digest)
            differ.Add(FilePart);
        if (differ.Count == 0 || then is null)
            return new([], differ);

        var basis = new ReplayBasis(then, recorded.DecidedAt, recorded.File);
        if (await slots.ComputeAsync(() => Say(recorded, basis), ct) is not { } baseline)
            return null;

        var effects = new List<ReplayEffect>();
        foreach (var part in differ.Order(StringComparer.Ordinal))
        {
            // Other engines are not here to be asked: what this one says on the same basis is its doing.
            if (part == EnginePart)
            {
                Add(effects, part, recorded.Decision, baseline);
                continue;
            }

            if (await ExchangeAsync(part, basis, now, ct) is not { } exchanged)
                continue;
            if (await slots.ComputeAsync(() => Say(recorded, exchanged), ct) is not { } other)
                return null;

            Add(effects, part, baseline, other);
        }

        return new(effects, [.. differ.Except(effects.Select(effect => effect.Cause))]);
    }

    /// <summary>The first basis with one part of the second; null where that is not held here any more.</summary>
    async Task<ReplayBasis?> ExchangeAsync(string part, ReplayBasis then, ReplayBasis now, CancellationToken ct) => part switch
    {
        TimePart => then with { At = now.At },
        FilePart => then with { File = now.File },
        _ => await snapshots.ExchangeAsync(then.Snapshot, now.Snapshot, part, ct) is { } snapshot ? then with { Snapshot = snapshot } : null,
    };

    /// <summary>Members of the canonical decision that differ, but for those that say what it was decided on.</summary>
    static void Add(List<ReplayEffect> effects, string part, JsonObject one, JsonObject other)
    {
        IReadOnlyList<string> changed = [.. one.Select(member => member.Key).Union(other.Select(member => member.Key))
            .Where(name => !stated.Contains(name) && (part != TimePart || name != "validUntil") && !JsonNode.DeepEquals(one[name], other[name]))
            .Order(StringComparer.Ordinal)];
        if (changed.Count > 0)
            effects.Add(new(part, other["status"]!.GetValue<string>(), changed));
    }

    static JsonObject Say(RecordedSale recorded, ReplayBasis basis) =>
        JsonNode.Parse(CanonicalDecision.Of(recorded.Decide(basis.Snapshot, basis.At, basis.File)))!.AsObject();
}

/// <summary>What a recorded sale is decided on.</summary>
sealed record ReplayBasis(Snapshot Snapshot, DateTimeOffset At, OnFile? File);

/// <param name="Differ">Parts that differ, and change nothing alone or can't be exchanged.</param>
sealed record CauseList(IReadOnlyList<ReplayEffect> Effects, IReadOnlyList<string> Differ);

/// <summary>A part that changes the decision alone.</summary>
/// <param name="Cause"><c>list</c>, <c>record</c>, <c>rules</c>, <c>profile</c>, <c>engine</c>, <c>authorisation</c> or <c>time</c>.</param>
/// <param name="Status">The status with this part as it is now and all else as it was.</param>
/// <param name="Changed">Members of the canonical decision that it changes.</param>
sealed record ReplayEffect(string Cause, string Status, IReadOnlyList<string> Changed);
