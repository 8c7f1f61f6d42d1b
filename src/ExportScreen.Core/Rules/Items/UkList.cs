using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.Items;

/// <summary>The UK strategic export control lists.</summary>
static class UkList
{
    public const string Name = "the UK strategic export control lists";

    public static readonly Citation AnnexI =
        Law.Other("Assimilated Regulation (EC) 428/2009", "Art. 3, Annex I", Verification.Seen);

    public static Rule Export { get; } = new()
    {
        Id = "R30",
        Regime = "UK",
        Title = "Items of the UK control lists",
        Explanation = "A listed item needs a licence for every destination outside the United Kingdom. An exporter in Northern Ireland "
            + "follows the Union's dual-use rules instead.",
        Citations = [AnnexI],
        From = new(2020, 12, 31), // the end of the transition period
        Apply = facts => Domestic(facts) ? [Verdict.NotApplicable("domestic", new() { Regime = "UK" })]
            : FromNorthernIreland(facts) ? [Verdict.NotApplicable("northern_ireland_follows_the_union", new() { Regime = "UK" })]
            : ControlLists.Check(facts, "UK", support: false, Name, AnnexI),
    };

    /// <summary>Nothing but an exporter there links the sale to the United Kingdom.</summary>
    public static bool FromNorthernIreland(Facts facts) => facts.Sale.Exporter.Country == "GB"
        && facts.Sale.Exporter.Jurisdictions.Any(Jurisdiction.IsNorthernIreland)
        && facts.Regimes["UK"].All(link => link.Reason is "exporter" or "jurisdiction");

    public static bool Domestic(Facts facts) =>
        facts.Sale.Exporter.Country == "GB" && facts.MadeAvailableIn is ["GB"];
}
