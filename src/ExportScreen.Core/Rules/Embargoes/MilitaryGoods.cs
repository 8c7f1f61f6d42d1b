using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Arms, and goods for internal repression, for countries under an arms embargo.</summary>
static class MilitaryGoods
{
    public static Rule Embargoed { get; } = new()
    {
        Id = "R21",
        Title = "Arms for a country under an arms embargo",
        Explanation = "An item with an entry of a military list may not go to a country under an arms embargo of a regime that applies; "
            + "where the embargo is on groups or forces only, it needs a licence. Goods for internal repression that no military "
            + "list names (batons, water cannon) are not told apart here.",
        Citations = [Law.Other("Common Position 2008/944/CFSP and arms embargoes", "lists of goods", Verification.Known)],
        Modelling = Modelling.Partial,
        Apply = facts => [.. Check(facts)],
    };

    static IEnumerable<Verdict> Check(Facts facts)
    {
        var embargoes = facts.Regulation.ArmsEmbargoes.Where(embargo => facts.Applies(embargo.Regime)
            && facts.PlacesReached.Contains(embargo.Country, StringComparer.Ordinal)
            && (embargo.Until is not { } last || facts.Day <= last)).ToList();
        return embargoes.Count == 0 ? [Verdict.NotApplicable("no_arms_embargo")]
            : facts.Items.SelectMany(item => MilitaryCode(item) is { } code
                ? embargoes.Select(embargo => Judge(item, code, embargo))
                : item.Unknown && item.Item.Classifications.Count == 0
                    ? [Verdict.Indeterminate("category_unknown", item.Scope, $"{item.Pointer}/category")]
                    : [Verdict.Pass("no_military_entry", item.Scope)]);
    }

    static Verdict Judge(ResolvedItem item, Classification code, ArmsEmbargo embargo) => Verdict.Flag(
        embargo.Whole ? Outcome.Prohibited : Outcome.LicenceRequired,
        embargo.Whole ? "military_item_to_embargoed_country" : "military_item_to_embargoed_group",
        $"Item {item.Name} is {code.Code} of a military list, and {embargo.Country} is under an arms embargo of the {embargo.Regime} "
            + $"({embargo.Scope}).", item.Scope with { Regime = embargo.Regime, State = embargo.Country }) with
    {
        Citations = [Law.Other($"Arms embargo of the {embargo.Regime}", embargo.Country, embargo.Verification), .. Embargoed.Citations],
        Evidence = [new("classification", code.Code)],
    };

    static Classification? MilitaryCode(ResolvedItem item) =>
        item.Item.Classifications.FirstOrDefault(classification => CodeText.IsMilitary(classification.Code));
}
