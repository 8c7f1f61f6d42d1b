using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Core;

namespace ExportScreen.Api.Screenings;

/// <summary>Tells two canonical decisions on the same sale apart, and why they differ.</summary>
static class ReplayDiff
{
    public static ReplayResponse Of(string mode, CauseList causes, JsonObject before, JsonObject after)
    {
        var (was, now) = (Side(before), Side(after));

        // Another engine may come to the same words by another way: that is no proof of the first decision.
        return new(
            mode, was.Digest == now.Digest && was.Engine == now.Engine,
            [.. causes.Effects.Select(effect => effect.Cause)], causes.Effects, causes.Differ, was, now,
            [.. before.Select(member => member.Key).Where(name => !JsonNode.DeepEquals(before[name], after[name]))]);
    }

    static ReplaySide Side(JsonObject decision) => new(
        decision["status"]!.GetValue<string>(),
        [.. decision["findings"]!.AsArray().Select(finding => $"{finding!["rule"]}:{finding["outcome"]}").Distinct()],
        decision["versions"]!["engine"]!.GetValue<string>(), decision["versions"]!["snapshot"]!.GetValue<string>(),
        Digest.Of(CanonicalJson.Of(decision)));
}
