using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Items;

/// <summary>The Swiss ordinance on goods for the surveillance of internet and mobile communications (VIM).</summary>
static class SwissOrdinance
{
    const string Instrument = "SR 946.202.3 (VIM)";
    const string List = "the annex of the Swiss ordinance on surveillance goods";

    static readonly Citation Permit = Law.Other(Instrument, "Art. 1, annex", Verification.Seen);
    static readonly Citation Exempt = Law.Other(Instrument, "Art. 2", Verification.Seen);
    static readonly Citation Refusal = Law.Other(Instrument, "Art. 3", Verification.Seen);

    public static Rule Goods { get; } = new()
    {
        Id = "R33",
        Regime = "CH",
        Title = "Swiss ordinance on surveillance goods",
        Explanation = "With a link to Switzerland, brokering included, the goods of the ordinance need a permit of SECO for every "
            + "destination, even to give them back to the supplier. It is refused where repression is to be expected. Swiss authorities' "
            + "own use abroad is exempt.",
        Citations = [Permit, Exempt, Refusal],
        From = new(2021, 1, 1),
        Apply = facts => facts.MadeAvailableIn.Count > 0 && facts.MadeAvailableIn.All(state => Jurisdiction.Normal(state) == "CH")
            ? [Verdict.NotApplicable("domestic", new() { Regime = "CH" })]
            : facts.Items.Select(item => Judge(facts, item)),
    };

    static Verdict Judge(Facts facts, ResolvedItem item)
    {
        var scope = item.Scope with { Regime = "CH" };
        var listing = item.In("EU");
        var named = item.Item.Classifications.Where(classification => Jurisdiction.Normal(classification.Regime) == "CH")
            .Select(classification => classification.Code)
            .Concat(listing.Codes.Select(code => code.Code))
            .Where(code => IsNamed(facts, item, code)).Distinct().ToList();
        if (named.Count == 0)
        {
            return item.Unknown || (listing.Standing == ListingStanding.Perhaps && item.Readings.Any(reading => reading.SwissVim))
                ? ControlLists.Unclassified(item, scope, List, Permit)
                : Verdict.Pass("not_in_the_annex", scope);
        }

        var stated = item.Item.Classifications.Any(classification => named.Contains(classification.Code));
        if (!stated && listing.Standing == ListingStanding.Perhaps)
            return ControlLists.Unclassified(item, scope, List, Permit);
        if (facts.EndUsers.Count > 0 && facts.EndUsers.All(IsSwissAuthority))
            return Verdict.Pass("swiss_authority", scope);

        var repression = Expected(facts);
        return Verdict.Flag(Outcome.LicenceRequired, repression is null ? "vim_item" : "vim_item_refusal_expected",
            $"Item {item.Name} is {named[0]} of {List}: it needs a permit of SECO whatever the destination."
                + (repression is null ? "" : $" The permit is refused where repression is to be expected, and {repression}."), scope) with
        {
            Citations = repression is null ? [Permit] : [Permit, Refusal],
            Evidence = [.. named.Select(code => new Basis("classification", code))],
        };
    }

    /// <summary>Software and technology entries count where they belong to the mobile or IP surveillance entries.</summary>
    static bool IsNamed(Facts facts, ResolvedItem item, string code) =>
        facts.Regulation.Codes.Values.Any(control => control.SwissVim && Reading.CodeReader.Related(control.Code, code))
            && (!code.StartsWith("5D", StringComparison.Ordinal) || item.Unknown || item.Readings.Any(reading => reading.SwissVim));

    static bool IsSwissAuthority(EndUser user) => user.States is ["CH"]
        && user.Party.Recognition.Bodies.Any(recognised => recognised.Body.State == "CH");

    static string? Expected(Facts facts) =>
        facts.Sale.EndUse?.ExporterAware == Fact.Yes ? "the exporter is aware of such use"
        : facts.Sale.EndUse?.ExporterSuspects == Fact.Yes ? "the exporter has grounds to suspect such use"
        : null;
}
