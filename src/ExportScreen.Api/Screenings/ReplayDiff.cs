using System.Text.Json.Nodes;
using ExportScreen.Api.Log;
using ExportScreen.Core;

namespace ExportScreen.Api.Screenings;

/// <summary>Tells two canonical decisions on the same sale apart, and why they may differ.</summary>
static class ReplayDiff
{
    /// <param name="dataCauses">Kinds of reference data that differ.</param>
    public static ReplayResponse Of(string mode, IEnumerable<string> dataCauses, JsonObject before, JsonObject after)
    {
        var (was, now) = (Side(before), Side(after));
        List<string> causes = [.. dataCauses];
        if (was.Engine != now.Engine)
            causes.Add("engine");
        if (mode == ReplayRequest.AsOfNow)
            causes.Add("time");
        if (!JsonNode.DeepEquals(before["onFile"], after["onFile"]))
            causes.Add("authorisation");

        // Another engine may come to the same words by another way: that is no proof of the first decision.
        return new(
            mode, was.Digest == now.Digest && was.Engine == now.Engine, [.. causes.Order(StringComparer.Ordinal)], was, now,
            [.. before.Select(member => member.Key).Where(name => !JsonNode.DeepEquals(before[name], after[name]))]);
    }

    static ReplaySide Side(JsonObject decision) => new(
        decision["status"]!.GetValue<string>(),
        [.. decision["findings"]!.AsArray().Select(finding => $"{finding!["rule"]}:{finding["outcome"]}").Distinct()],
        decision["versions"]!["engine"]!.GetValue<string>(), decision["versions"]!["snapshot"]!.GetValue<string>(),
        Digest.Of(CanonicalJson.Of(decision)));
}
