using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>
/// Decides a recorded sale again, in memory, where time may have touched it: the data, the engine or the age of a list changed, or an
/// authorisation was stored that it does not name. What comes out stricter ends the release; what a stored authorisation covers now is
/// covered. Without such a cause nothing can come out otherwise, and nothing is computed.
/// </summary>
sealed class Rescreening(ScreeningSlots slots)
{
    /// <summary>The gate is asked again and again for the same sales.</summary>
    const int MaxKept = 1000;

    readonly ConcurrentDictionary<(string Screening, string Snapshot, DateOnly Day, bool Stale, long Acts), Seen> kept = new();

    /// <param name="history">The earlier screenings that the decision was made with.</param>
    /// <param name="onFile">As recorded with the decision; null: nothing was.</param>
    /// <returns>Null where too much is being computed at once.</returns>
    public async Task<Seen?> LookAsync(
        Sale sale, RecordedDecision was, SaleHistory history, JsonNode? onFile, AuthorisationsOf given, Snapshot basis, long acts,
        DateTimeOffset now, CancellationToken ct)
    {
        var stale = basis.Profile.MaxListAgeHours is not null
            && ListAges.Read(basis.Reference.Lists, basis.Profile, now).Any(list => list.State == ListState.Stale);
        var moved = stale || basis.Digest != was.Versions.Snapshot || Engine.Version != was.Versions.Engine;
        var others = was.Open.Any(CanBeCovered) ? given.Others : [];
        if (!moved && others.Count == 0)
            return Seen.Nothing;

        var place = (was.Id, basis.Digest, DateOnly.FromDateTime(now.UtcDateTime), stale, acts);
        if (kept.TryGetValue(place, out var known))
            return known;

        var file = new OnFile([.. given.Named, .. others],
            onFile?["dismissals"].Deserialize<List<Dismissal>>(SaleJson.Options) ?? []);
        var offered = sale with { Authorisations = [.. sale.Authorisations, .. others.Select(other => new Authorisation { Ref = other.Ref })] };
        if (await slots.ComputeAsync(() => Screener.Screen(
            offered, basis, history, was.Id, now, Engine.Version, was.AuthorisationsStored, file), ct) is not { } decided)
        {
            return null;
        }

        var again = RecordedDecision.Of(decided);
        if (kept.Count >= MaxKept)
            kept.Clear();
        return kept[place] = new(
            was.Open.Where(CanBeCovered)
                .Select(finding => (finding.Id, By: again.Findings.FirstOrDefault(other => other.IsSameAs(finding))?.SatisfiedBy))
                .Where(found => found.By is not null)
                .ToDictionary(found => found.Id, IReadOnlyList<string> (found) => found.By!.Split(", ")),
            moved ? [.. Changes(was, again)] : []);
    }

    static bool CanBeCovered(RecordedFinding finding) => finding.Outcome is Outcome.LicenceRequired or Outcome.NotifyAuthority;

    /// <summary>What nobody who ruled on the decision can have seen. No text: it may name a listing.</summary>
    static IEnumerable<string> Changes(RecordedDecision was, RecordedDecision now)
    {
        foreach (var finding in now.Open)
        {
            if (!was.Open.Any(finding.IsSameAs))
                yield return $"{finding.Rule} finds {finding.Code}";
            else if (finding.Code == RecordedFinding.PossibleMatch && Matches(now, finding).Except(was.Open.SelectMany(other => Matches(was, other))).Any())
                yield return $"{finding.Rule} finds another listing, or another text of one";
        }

        foreach (var check in now.Checks.Where(check => check.NotEvaluated
            && !was.Checks.Any(other => other.NotEvaluated && (other.Rule, other.Scope) == (check.Rule, check.Scope))))
        {
            yield return $"{check.Rule} cannot be evaluated";
        }
    }

    static IEnumerable<(string Party, string Listing, string Text)> Matches(RecordedDecision decision, RecordedFinding finding) =>
        decision.Hits.Where(hit => finding.Evidence.Contains(hit.Id)).Select(hit => (hit.Party, hit.Listing, hit.ListingDigest));
}

/// <param name="Covered">By finding of the recorded decision: names of authorisations that cover it now.</param>
/// <param name="Changes">What is found now and was not, as rule and code.</param>
sealed record Seen(IReadOnlyDictionary<string, IReadOnlyList<string>> Covered, IReadOnlyList<string> Changes)
{
    public static Seen Nothing { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), []);
}
