using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Embargoes;

namespace ExportScreen.Core.Rules.Items;

/// <summary>The EU list of dual-use items.</summary>
static class EuList
{
    const string Name = "Annex I of the EU dual-use regulation";

    static readonly Citation AnnexI = Law.DualUse("Art. 3(1), Annex I");
    static readonly Citation Eu001 = Law.DualUse("Annex II Section A (EU001)");
    static readonly Citation Brokering = Law.DualUse("Art. 6", Verification.Known);
    static readonly Citation Assistance = Law.DualUse("Art. 2(9), Art. 8", Verification.SeenSecondary);

    public static Rule Export { get; } = new()
    {
        Id = "R30",
        Regime = "EU",
        Title = "Items of the EU control list",
        Explanation = "An item of Annex I needs an export authorisation for every destination outside the Union (Northern Ireland counts as "
            + "inside). The general authorisation EU001 covers some destinations, never the cryptanalysis family of Annex IV, and needs "
            + "a registration. Where only a broker links the sale to the Union, brokering needs an authorisation once the authority has "
            + "informed the broker, who must tell it what he is aware of; until that is settled it is taken to be needed.",
        Citations = [AnnexI, Eu001, Brokering],
        From = Law.DualUseFrom,
        Apply = facts => facts.WithinUnion
            ? [Verdict.NotApplicable("transfer_within_the_union", new() { Regime = "EU" })]
            : ControlLists.Check(facts, "EU", support: false, Name, AnnexI)
                .Select(verdict => ByBrokerOnly(facts) ? Brokered(verdict) : Hint(facts, verdict)),
    };

    public static Rule Transfer { get; } = new()
    {
        Id = "R34",
        Regime = "EU",
        Title = "Transfers within the Union",
        Explanation = "Within the Union only items of Annex IV need an authorisation: the cryptanalysis family.",
        Citations = [Law.DualUse("Art. 11(1), Annex IV")],
        From = Law.DualUseFrom,
        Apply = facts => !facts.WithinUnion || facts.MadeAvailableIn.All(state => state == facts.Sale.Exporter.Country)
            ? [Verdict.NotApplicable("no_transfer_within_the_union", new() { Regime = "EU" })]
            : facts.Items.Where(item => ControlLists.IsAnnexIv(item) || item is { Unknown: true, Readings.Count: 0 }).Select(Transferred),
    };

    public static Rule Support { get; } = new()
    {
        Id = "R35",
        Title = "Technical support",
        Explanation = "Support is judged as what it supports: updates, training, spares and operation of a listed item need "
            + "what the item needs, within the Union what Annex IV asks. Germany and Sweden ask for more: whether a permit or a report "
            + "is due must be established before the support. Other member states' rules are not held.",
        Modelling = Modelling.Partial,
        Citations =
        [
            Assistance,
            Law.Other("AWV (Germany)", "52a-52b", Verification.SeenSecondary),
            Law.Ear("734.13, 736.2(b)(10)", Verification.Known),
        ],
        Apply = facts => facts.Items.Any(item => item.Support) ? Supports(facts)
            : NationalSupport.Check(facts).DefaultIfEmpty(Verdict.NotApplicable("no_support")),
    };

    /// <summary>Software and technology sent as support are transfers too.</summary>
    static Verdict Transferred(ResolvedItem item) => !ControlLists.IsAnnexIv(item)
        ? Verdict.Indeterminate("category_unknown", item.Scope with { Regime = "EU" }, $"{item.Pointer}/category")
        : item.Support ? Verdict.Flag(Outcome.EnhancedDueDiligence, "annex_iv_support",
            $"Item {item.Name} supports an item of the cryptanalysis family: whether software or technology of Annex IV is transferred "
                + "with it must be established.", item.Scope with { Regime = "EU" })
        : Verdict.Flag(Outcome.LicenceRequired, "annex_iv_item",
            $"Item {item.Name} is of the cryptanalysis family: its transfer within the Union needs a licence.",
            item.Scope with { Regime = "EU" }) with
        { Evidence = [.. item.In("EU").Codes.Select(code => new Basis("classification", code.Code))] };

    static IEnumerable<Verdict> Supports(Facts facts)
    {
        foreach (var verdict in Monitoring.OfSupport(facts))
            yield return verdict with { Code = "support_of_monitoring" };

        if (facts.Applies("EU") && !facts.WithinUnion)
        {
            foreach (var verdict in ControlLists.Check(facts, "EU", support: true, Name, Assistance))
                yield return verdict;
        }

        if (facts.Applies("UK") && !UkList.Domestic(facts) && !UkList.FromNorthernIreland(facts))
        {
            foreach (var verdict in ControlLists.Check(facts, "UK", support: true, UkList.Name, UkList.AnnexI))
                yield return verdict;
        }

        foreach (var verdict in UsList.Check(facts, support: true))
            yield return verdict;

        foreach (var verdict in NationalSupport.Check(facts))
            yield return verdict;
    }

    static bool ByBrokerOnly(Facts facts) => facts.Regimes["EU"].All(link => link.Reason == "broker");

    static Verdict Brokered(Verdict verdict) => verdict.Outcome != Outcome.LicenceRequired ? verdict : verdict with
    {
        Code = "brokered_listed_item",
        Text = verdict.Text + " Only a broker links the sale to the Union: the authority decides whether brokering needs one, and must be "
            + "told of any use of concern.",
        Citations = [Brokering, .. verdict.Citations ?? []],
    };

    /// <summary>Says where EU001 would do, so that nobody asks for an individual licence in vain.</summary>
    static Verdict Hint(Facts facts, Verdict verdict)
    {
        var item = facts.Items.FirstOrDefault(item => item.Name == verdict.Scope.Item);
        return verdict.Outcome == Outcome.LicenceRequired && item is not null && !ControlLists.IsAnnexIv(item)
            && facts.Destinations.Any(facts.Regulation.Eu001Destinations.Contains) && facts.PlacesOfUse.All(state =>
                facts.Regulation.Eu001Destinations.Contains(state) || facts.Regulation.EuMembers.Contains(state))
            ? verdict with
            {
                Text = verdict.Text + " The general authorisation EU001 covers this destination, once registered.",
                Citations = [.. verdict.Citations ?? [], Eu001],
            }
            : verdict;
    }
}
