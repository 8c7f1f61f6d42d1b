using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Audit;

namespace ExportScreen.Api.Screenings;

/// <summary>Shows a recorded answer to a caller: with its receipt, and without what the caller's role may not see.</summary>
static class ScreeningView
{
    static readonly string[] ForOfficers = ["checks", "hits", "stateRecords", "evidence", "wouldChange"];

    /// <summary>
    /// The same stored answer and receipt always give the same bytes. Scores, near misses and hit features are left out
    /// for a key with the role screener alone, so that a stolen one is no oracle for spelling around a list.
    /// </summary>
    public static JsonObject Of(JsonObject answer, LogReceipt receipt, Caller caller)
    {
        if (caller.IsScreenerOnly)
            Reduce(answer);

        answer["audit"] = JsonSerializer.SerializeToNode(
            new AuditAnswer(
                receipt.Log, receipt.Index, receipt.LeafHash.ToHex(), receipt.Checkpoint,
                [.. receipt.InclusionProof.Select(hash => hash.ToHex())]),
            WireJson.Options);
        return answer;
    }

    static void Reduce(JsonObject answer)
    {
        foreach (var member in ForOfficers)
            answer.Remove(member);
        foreach (var finding in answer["findings"]!.AsArray())
            finding!.AsObject().Remove("evidence");
        foreach (var body in answer["bodies"]!.AsArray())
            body!.AsObject().Remove("confidence");
    }
}
