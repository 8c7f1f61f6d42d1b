using ExportScreen.Api.Installation;
using ExportScreen.Api.Log;
using ExportScreen.Api.Screenings;
using ExportScreen.Audit;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>Decides recorded sales on two profiles, all else the same, and tells the decisions apart.</summary>
sealed class ShadowRuns(ILogStore store, Recorder recorder, ScreeningSlots slots, TimeProvider clock)
{
    public const int MaxSales = 500;
    const int PageSize = 100;

    /// <returns>Null where too much else is being computed.</returns>
    public async Task<ShadowRun?> RunAsync(string tenant, int sales, Snapshot inUse, Snapshot trial, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (ran, erased, milder, stricter, errors) = (0, 0, 0, 0, 0);
        var changed = new List<ShadowChange>();
        await foreach (var recorded in LastAsync(tenant, sales, ct))
        {
            if (recorded is null)
            {
                erased++;
                continue;
            }

            if (await slots.ComputeAsync(() => Compare(recorded, inUse, trial, now), ct) is not var (change, direction))
                return null;

            ran++;
            milder += direction < 0 ? 1 : 0;
            stricter += direction > 0 ? 1 : 0;
            errors += change.NotEvaluated.Count > 0 ? 1 : 0;
            if (change.IsOne)
                changed.Add(change);
        }

        var same = changed.Count(change => change.Was == change.Becomes);
        return new(new(ProfileDigest.Of(inUse.Profile), Engine.Version, ran, erased, stricter, milder, same, errors), changed);
    }

    static Compared Compare(RecordedSale recorded, Snapshot inUse, Snapshot trial, DateTimeOffset now)
    {
        var (before, after) = (recorded.Decide(inUse, now, recorded.File), recorded.Decide(trial, now, recorded.File));
        var (was, becomes) = (Reasons(before), Reasons(after));
        return new(
            new(recorded.Id, before.Status, after.Status, [.. becomes.Except(was)], [.. was.Except(becomes)],
                [.. NotEvaluated(after).Except(NotEvaluated(before))]),
            after.Status.CompareTo(before.Status));
    }

    static IEnumerable<string> Reasons(Decision decision) => decision.Findings
        .Select(finding => $"{finding.Rule}:{Words.Of(finding.Outcome)}").Distinct().Order(StringComparer.Ordinal);

    static IEnumerable<string> NotEvaluated(Decision decision) => decision.Checks
        .Where(check => check.Result is CheckResult.Error or CheckResult.Indeterminate).Select(check => check.Rule).Distinct();

    /// <summary>Newest first; null where the payload is erased.</summary>
    async IAsyncEnumerable<RecordedSale?> LastAsync(
        string tenant, int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var query = new EntryQuery { Tenant = tenant, Types = [ScreeningAct.Screening], Limit = PageSize };
        for (var left = count; left > 0; left -= PageSize)
        {
            var page = await store.QueryAsync(query with { Limit = Math.Min(left, PageSize) }, ct);
            foreach (var entry in page)
                yield return (await recorder.ReadAsync(entry, ct)).Payload is { } payload ? RecordedSale.Of(payload) : null;
            if (page.Count < PageSize)
                break;
            query = query with { After = (page[^1].Log, page[^1].Index) };
        }
    }

    sealed record Compared(ShadowChange Change, int Direction);
}

sealed record ShadowRun(ShadowSummary Summary, IReadOnlyList<ShadowChange> Changed);

/// <summary>A sale that comes out otherwise on a draft.</summary>
/// <param name="Screening">Id of the recorded screening.</param>
/// <param name="Was">Status on what is in use.</param>
/// <param name="Becomes">Status on the draft.</param>
/// <param name="Gained">Rule, colon, outcome of what the draft finds besides: <c>H-1:prohibited</c>.</param>
/// <param name="Lost">What it finds no more.</param>
/// <param name="NotEvaluated">Rules that could not be evaluated on the draft, and could before; they forbid <c>allow</c>.</param>
sealed record ShadowChange(
    string Screening, Outcome Was, Outcome Becomes, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost, IReadOnlyList<string> NotEvaluated)
{
    internal bool IsOne => Was != Becomes || Gained.Count + Lost.Count + NotEvaluated.Count > 0;
}
