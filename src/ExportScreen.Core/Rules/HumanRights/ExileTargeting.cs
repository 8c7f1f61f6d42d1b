using System.Globalization;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Rules.EndUse;

namespace ExportScreen.Core.Rules.HumanRights;

/// <summary>
/// What the record of states' targeting of exiles asks for. It may raise review and show evidence; it prohibits nothing,
/// clears nothing, and looks at no one's language, origin or association.
/// </summary>
static class ExileTargeting
{
    static readonly string[] Reaching = ["netint", "rfmon", "imsi", "tactical", "infect", "rforensic", "dhcp", "voip"];

    public static Rule Record { get; } = new()
    {
        Id = "R55",
        Title = "States that target exiles",
        Explanation = "Where the destination state, or the state behind the end user, has a record of targeting those who fled "
            + "it, surveillance items and their support need due diligence, and the exporter must answer in writing whether "
            + "the record makes it aware. A state without a record is not thereby a low risk.",
        Citations =
        [
            Law.DualUse("Art. 5", Regulations.Verification.SeenSecondary),
            Law.Other("UK Strategic Export Licensing Criteria", "criterion 2", Regulations.Verification.SeenSecondary),
            Law.Ear("742.7", Regulations.Verification.Known),
            Law.Policy("R55"),
        ],
        Apply = facts => facts.StateRecords.SelectMany(record => Judge(facts, record)),
    };

    static IEnumerable<Verdict> Judge(Facts facts, StateRecord record)
    {
        var scope = new Scope { State = record.State };
        var cases = facts.Items.SelectMany(item => facts.EndUsers
            .Where(user => Concerns(facts, record.State, user))
            .Select(user => (Item: item, User: user, Ground: Ground(record, item, user)))).ToList();
        var flagged = cases.FindAll(entry => entry.Ground is { Flags: true });
        if (flagged.Count > 0)
        {
            yield return Verdict.Flag(Outcome.EnhancedDueDiligence, flagged[0].Ground!.Value.Code, Text(record, flagged[0].Ground!.Value.Code,
                [.. flagged.Select(entry => entry.Item.Name).Distinct()]), scope) with
            {
                Evidence =
                [
                    .. record.IncidentIds.Select(id => new Basis("incident", id)),
                    .. Handovers(facts, record),
                    .. facts.Reference.Exiles.Purchases.Where(purchase => purchase.State == record.State && !purchase.Denied)
                        .Select(purchase => new Basis("purchase", purchase.Source.Title)).Distinct(),
                    .. flagged.SelectMany(entry => entry.User.Party.Recognition.Bodies)
                        .Select(body => new Basis("body", body.Body.Id)).Distinct(),
                ],
                Missing = AwareQuestion.For(facts),
            };
            yield break;
        }

        var notes = cases.Select(entry => entry.Ground?.Code).OfType<string>().Distinct().ToList();
        yield return notes.Count > 0 ? Verdict.Pass(notes[0], scope)
            : record is { Level: 0, Incidents: 0, HostLevel: 0 } ? Verdict.NotApplicable("no_record_held", scope)
            : Verdict.Pass("record_does_not_reach", scope);
    }

    /// <summary>A destination's record concerns every end user there; another state's, only those it stands behind.</summary>
    static bool Concerns(Facts facts, string state, EndUser user) =>
        CountryCodes.WithControlling(facts.Destinations.Concat(user.States).Concat(facts.Sale.Hosting?.Users ?? []))
            .Contains(state, StringComparer.Ordinal);

    static (string Code, bool Flags)? Ground(StateRecord record, ResolvedItem item, EndUser user)
    {
        // A state that was seen to use such tools, or a body that was reported to buy them.
        var tier = item.Tier == 2 && ((record.DigitalNexus && Reaches(item)) || user.ReportedPurchase) ? 1 : item.Tier;
        var ground = OfOrigin(record, user, item.Tier, tier);
        return ground is not { Flags: true } && record.HostLevel > 0 && tier == 1 && user.CountsAsState(1)
            && user.States.Contains(record.State, StringComparer.Ordinal) ? ("host_hands_exiles_over", true) : ground;
    }

    /// <summary>Of the kinds that the taxonomy names: interception, intrusion, tracking of places. A web filter or a camera is none.</summary>
    static bool Reaches(ResolvedItem item) => item.MonitoringTerms.Any(Reaching.Contains)
        || item.Readings.Any(reading => reading.Id is "dpi-general" or "anpr");

    /// <summary>What follows from the state's own targeting of those who fled it.</summary>
    static (string Code, bool Flags)? OfOrigin(StateRecord record, EndUser user, int itemTier, int tier) =>
        record.Level switch
        {
            >= 2 when user.VerifiedPrivate => tier == 1 ? ("private_tier_1", true) : ("private_note", false),
            >= 2 when itemTier < 3 => ("state_targets_exiles", true),
            >= 2 when !user.CountsAsState(3) => null,
            4 => ("systematic_state", true),
            >= 2 => ("tier_3_note", false),
            1 => ("level_1_note", false),
            _ => null,
        };

    static IEnumerable<Basis> Handovers(Facts facts, StateRecord record) => record.HostLevel == 0 ? []
        : facts.Reference.Exiles.Counted.Where(incident => incident.HostState == record.State && incident.HostHandedOver)
            .Select(incident => incident.Id).Distinct().Order(StringComparer.Ordinal).Select(id => new Basis("incident", id));

    static string Text(StateRecord record, string code, IReadOnlyList<string> items) => code == "host_hands_exiles_over"
        ? $"{record.State} handed exiles over to the states they fled; this concerns item {string.Join(", ", items)}. {AwareQuestion.Asked}"
        : string.Create(CultureInfo.InvariantCulture,
            $"The record holds {record.Incidents} incidents of {record.State} targeting exiles, level {record.Level} of 4{(record.Floor ? " on published counts" : "")}; this concerns item {string.Join(", ", items)}. {AwareQuestion.Asked}");
}
