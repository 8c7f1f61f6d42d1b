using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Audit;

namespace ExportScreen.Api.Screenings;

/// <summary>Shows a recorded answer to a caller: with its receipt, and without what the caller's role may not see.</summary>
static class ScreeningView
{
    /// <summary>Code of the finding that a hit is open; text and blocker name listings and count hits.</summary>
    const string PossibleMatch = "possible_match";

    static readonly string[] ForOfficers = ["checks", "hits", "stateRecords", "evidence", "history", "wouldChange", "supersedes"];

    /// <summary>
    /// The same stored answer and receipt always give the same bytes. Scores, near misses and hit features are left out
    /// for a key that is no officer's or regulator's, so that a stolen one is no oracle for spelling around a list.
    /// </summary>
    public static JsonObject Of(JsonObject answer, LogReceipt receipt, Caller caller)
    {
        if (!caller.SeesAll)
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
        {
            finding!.AsObject().Remove("evidence");
            if (finding["code"]!.GetValue<string>() == PossibleMatch)
                finding["text"] = "A party may be on a list; an officer must resolve it.";
        }

        foreach (var blocker in answer["release"]!["blockers"]!.AsArray())
        {
            if (blocker!["code"]?.GetValue<string>() == PossibleMatch)
                blocker["with"] = "an officer's resolution of what may be a match";
        }

        foreach (var body in answer["bodies"]!.AsArray())
        {
            body!.AsObject().Remove("confidence");
            body.AsObject().Remove("evidence");
        }
    }
}
