using ExportScreen.Core.Rules.EndUse;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Items;

/// <summary>License Exception ACE for cybersecurity items.</summary>
static class CyberException
{
    const string NetworkSurveillance = "5A001.j";

    public static Rule Test { get; } = new()
    {
        Id = "R32",
        Regime = "US",
        Title = "License Exception ACE",
        Explanation = "For intrusion and network-surveillance items License Exception ACE is not available to group E, to "
            + "government end users in group D, to others in D:1 and D:5 but for incident response and vulnerability disclosure that "
            + "a document shows, nor where the exporter knows of unauthorised use.",
        From = new(2022, 3, 7), // 86 FR 58205 as delayed
        Citations = [Law.Ear("740.22", Regulations.Verification.Known)],
        Apply = facts => facts.Items.Any(item => HasAce(item) || UsList.IsUntold(item)) && !UsList.Domestic(facts)
            ? facts.Items.Where(item => HasAce(item) || UsList.IsUntold(item)).Select(item => UsList.IsUntold(item)
                ? Verdict.Indeterminate("category_unknown", item.Scope with { Regime = "US" }, $"{item.Pointer}/category")
                : Judge(facts, item))
            : [Verdict.NotApplicable("no_such_item", new() { Regime = "US" })],
    };

    /// <summary>Software, test and technology entries count where they belong to network surveillance.</summary>
    static bool HasAce(ResolvedItem item) => item.In("US").Codes.Any(code =>
        code.Controls.Any(control => control.Ace) && (IsNamed(code.Code) || item.Unknown
            || item.In("US").Codes.Any(other => CodeReader.Related(other.Code, NetworkSurveillance))
            || item.Readings.Any(reading => reading.UsCodes.Contains(NetworkSurveillance, StringComparer.Ordinal))));

    static bool IsNamed(string code) => code.StartsWith('4') || CodeReader.Related(code, NetworkSurveillance);

    static Verdict Judge(Facts facts, ResolvedItem item)
    {
        var scope = item.Scope with { Regime = "US" };
        var places = facts.PlacesOfUse;
        var government = facts.EndUsers.Any(user => user.CountsAsState(item.Tier) || !user.VerifiedPrivate);
        var (code, says) =
            places.Count == 0 ? ("destination_unknown", "the destination is not known")
            : places.Any(state => facts.InUsGroup(state, "E:1", "E:2")) ? ("group_e", "the place of use is in group E")
            : facts.EndUsers.Any(user => user.Party.Party.Nationalities.Any(state => facts.InUsGroup(state, "E:1", "E:2")))
                ? ("group_e_national", "the end user is a national of a country in group E")
            : government && places.Any(state => facts.InUsGroup(state, "D:1", "D:2", "D:3", "D:4", "D:5"))
                ? ("government_in_group_d", "the end user is, or may be, a government's in group D")
            : facts.Sale.EndUse?.ExporterAware == Fact.Yes ? ("known_use", "the exporter is aware of the intended use")
            : places.Any(state => facts.InUsGroup(state, "D:1", "D:5")) && !CyberDefenceClaim.IsShown(facts)
                ? ("group_d1_d5", "the place of use is in D:1 or D:5")
            : ("", "");

        return code.Length == 0
            ? Verdict.Pass("ace_not_excluded", scope)
            : UsList.WithContent(facts, item, Verdict.Flag(Outcome.LicenceRequired, $"no_ace_{code}",
                $"Item {item.Name} cannot go under License Exception ACE: {says}.", scope));
    }
}
