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
        Explanation = "A listed item needs a licence for every destination outside the United Kingdom.",
        Citations = [AnnexI],
        From = new(2020, 12, 31), // the end of the transition period
        Apply = facts => Domestic(facts)
            ? [Verdict.NotApplicable("domestic", new() { Regime = "UK" })]
            : ControlLists.Check(facts, "UK", support: false, Name, AnnexI),
    };

    public static bool Domestic(Facts facts) =>
        facts.Sale.Exporter.Country == "GB" && facts.MadeAvailableIn is ["GB"];
}
