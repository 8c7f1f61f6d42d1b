using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Log;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>What goes on record of a screening or simulation.</summary>
static class ScreeningAct
{
    public const string Screening = "screening";
    public const string Simulation = "simulation";

    public static Act Of(
        string type, Sale sale, Known known, Decision decision, byte[] answer, Caller caller, Idempotency? idempotency) =>
        new()
        {
            Leaf = new()
            {
                Type = type,
                Id = decision.Id,
                Time = decision.DecidedAt,
                Engine = decision.Versions.Engine,
                Snapshot = Digest.Hex(decision.Versions.Snapshot),
                Profile = Digest.Hex(decision.Versions.ProfileDigest),
                Status = Words.Of(decision.Status),
                Rules = [.. decision.Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)],
                States = [.. decision.States.Order(StringComparer.Ordinal)],
                Tier = decision.Tier,
            },
            Payload = new()
            {
                ["actor"] = caller.KeyId,
                ["holder"] = caller.Holder,
                ["sale"] = SaleJson.ToNode(sale),
                ["onFile"] = known.OnFile.IsNothing ? null : JsonSerializer.SerializeToNode(known.OnFile, SaleJson.Options),
                ["supersedes"] = known.Supersedes,
                ["decision"] = JsonNode.Parse(CanonicalDecision.Of(decision)),
                // One text: what is in it are facts of earlier screenings, which have their own commitments.
                [EarlierScreenings.Member] = Encoding.UTF8.GetString(known.History.Write()),
            },
            Answer = answer,
            Idempotency = idempotency,
            Facts = new()
            {
                Actor = caller.KeyId,
                Decision = Words.Of(decision.Allow ? DecisionWord.Allow : DecisionWord.Flag),
                Status = Words.Of(decision.Status),
                Destination = sale.Destination.Country,
                EndUserStates = EndUserStates(sale, decision),
            },
            Words = [.. Searchable(sale, caller)],
        };

    /// <summary>Where end users are, and whose bodies they are.</summary>
    static List<string> EndUserStates(Sale sale, Decision decision)
    {
        var endUsers = sale.Parties.Index().Where(party => party.Item.Roles.Contains(PartyRole.EndUser)).ToList();
        var names = endUsers.Select(party => party.Item.Ref ?? $"parties/{party.Index}").ToHashSet(StringComparer.Ordinal);
        return [.. endUsers.Select(party => party.Item.Country).OfType<string>()
            .Concat(decision.Bodies.Where(body => names.Contains(body.Party)).Select(body => body.Recognised.Body.State))
            .Distinct().Order(StringComparer.Ordinal)];
    }

    static IEnumerable<SearchWord> Searchable(Sale sale, Caller caller) =>
        [
            SearchWords.Reference(sale.Reference),
            SearchWords.Holder(caller.Holder),
            .. SearchWords.Known(sale),
            .. sale.Parties.SelectMany(party => party.Names.Select(name => name.Value)
                .Concat((party.Owners ?? []).Select(owner => owner.Name))).SelectMany(SearchWords.Party),
        ];
}
