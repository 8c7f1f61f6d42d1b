using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Embargoes;

namespace ExportScreen.Core.Rules.Items;

/// <summary>The EU list of dual-use items.</summary>
static class EuList
{
    const string Name = "Annex I of the EU dual-use regulation";

    static readonly Citation AnnexI = Law.DualUse("Art. 3(1), Annex I");
    static readonly Citation Eu001 = Law.DualUse("Annex II Section A (EU001)");
    static readonly Citation Assistance = Law.DualUse("Art. 2(9), Art. 8", Verification.SeenSecondary);

    public static Rule Export { get; } = new()
    {
        Id = "R30",
        Regime = "EU",
        Title = "Items of the EU control list",
        Explanation = "An item of Annex I needs an export authorisation for every destination outside the Union. The general "
            + "authorisation EU001 covers some destinations, never the cryptanalysis family of Annex IV, and needs a registration.",
        Citations = [AnnexI, Eu001],
        Apply = facts => facts.WithinUnion
            ? [Verdict.NotApplicable("transfer_within_the_union", new() { Regime = "EU" })]
            : ControlLists.Check(facts, "EU", support: false, Name, AnnexI).Select(verdict => Hint(facts, verdict)),
    };

    public static Rule Transfer { get; } = new()
    {
        Id = "R34",
        Regime = "EU",
        Title = "Transfers within the Union",
        Explanation = "Within the Union only items of Annex IV need an authorisation: the cryptanalysis family.",
        Citations = [Law.DualUse("Art. 11(1), Annex IV")],
        Apply = facts => !facts.WithinUnion || facts.Destinations.All(state => state == facts.Sale.Exporter.Country)
            ? [Verdict.NotApplicable("no_transfer_within_the_union", new() { Regime = "EU" })]
            : facts.Items.Where(item => !item.Support && ControlLists.IsAnnexIv(item)).Select(item => Verdict.Flag(
                Outcome.LicenceRequired, "annex_iv_item",
                $"Item {item.Name} is of the cryptanalysis family: its transfer within the Union needs a licence.",
                item.Scope with { Regime = "EU" }) with
            { Evidence = [.. item.In("EU").Codes.Select(code => new Basis("classification", code.Code))] }),
    };

    public static Rule Support { get; } = new()
    {
        Id = "R35",
        Title = "Technical support",
        Explanation = "Support is judged as what it supports: updates, training, spares and operation of a listed item need "
            + "what the item needs. National rules may ask for more (Germany, Sweden).",
        Citations =
        [
            Assistance,
            Law.Other("AWV (Germany)", "§§ 52a-52b", Verification.SeenSecondary),
            Law.Ear("734.13, 736.2(b)(10)", Verification.Known),
        ],
        Apply = facts => facts.Items.Any(item => item.Support)
            ? [.. Supports(facts)]
            : [Verdict.NotApplicable("no_support")],
    };

    static IEnumerable<Verdict> Supports(Facts facts)
    {
        foreach (var verdict in Monitoring.OfSupport(facts))
            yield return verdict with { Code = "support_of_monitoring" };

        if (facts.Applies("EU") && !facts.WithinUnion)
        {
            foreach (var verdict in ControlLists.Check(facts, "EU", support: true, Name, Assistance))
                yield return verdict;
        }

        if (facts.Applies("UK") && !UkList.Domestic(facts))
        {
            foreach (var verdict in ControlLists.Check(facts, "UK", support: true, UkList.Name, UkList.AnnexI))
                yield return verdict;
        }

        foreach (var verdict in UsList.Check(facts, support: true))
            yield return verdict;
    }

    /// <summary>Says where EU001 would do, so that nobody asks for an individual licence in vain.</summary>
    static Verdict Hint(Facts facts, Verdict verdict)
    {
        var item = facts.Items.FirstOrDefault(item => item.Name == verdict.Scope.Item);
        return verdict.Outcome == Outcome.LicenceRequired && item is not null && !ControlLists.IsAnnexIv(item)
            && facts.Destinations.Count > 0 && facts.Destinations.All(facts.Regulation.Eu001Destinations.Contains)
            ? verdict with
            {
                Text = verdict.Text + " The general authorisation EU001 covers this destination, once registered.",
                Citations = [.. verdict.Citations ?? [], Eu001],
            }
            : verdict;
    }
}
