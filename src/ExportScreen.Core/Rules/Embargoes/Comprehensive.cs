using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Embargoes on whole countries and regions.</summary>
static class Comprehensive
{
    static readonly string[] Forbidding = ["EU", "UK"];

    /// <summary>The United Nations' measures against North Korea bind every state.</summary>
    static readonly string[] ForbiddingKorea = ["EU", "UK", "UN"];

    public static Rule Embargo { get; } = new()
    {
        Id = "R22",
        Title = "Embargoed countries and regions",
        Explanation = "Under EU and UK law nothing goes to North Korea, nor to Crimea, Sevastopol and the other occupied "
            + "regions of Ukraine. Under US law almost everything to Cuba, Iran, North Korea, Syria and these regions needs a licence.",
        Citations =
        [
            Law.Other("Regulation (EU) 2017/1509", "North Korea", Verification.Known),
            Law.Other("Regulation (EU) 692/2014", "Crimea and Sevastopol", Verification.Known),
            Law.Other("Regulation (EU) 2022/263", "other occupied regions", Verification.Known),
            Law.Ear("part 746", Verification.Seen),
        ],
        Apply = facts =>
        [
            .. facts.PlacesReached.SelectMany(state => Country(facts, state)),
            .. facts.Parties.Where(party => !party.IsOwner).SelectMany(party => Helper(facts, party)),
            .. Exporter(facts),
            .. Release(facts),
            .. Transit(facts),
            .. Regions(facts).SelectMany(region => Region(facts, region)),
            .. RegionMissing(facts),
        ],
    };

    static IEnumerable<Verdict> Country(Facts facts, string state)
    {
        if (state == "KP")
        {
            foreach (var regime in ForbiddingKorea.Where(facts.Applies))
            {
                yield return Verdict.Flag(Outcome.Prohibited, "north_korea", "Nothing of this kind may go to North Korea.",
                    new() { Regime = regime, State = state }) with
                {
                    Citations = [regime switch
                    {
                        "EU" => Embargo.Citations[0],
                        "UN" => Law.Other("Security Council resolution 1718 (2006) and its successors", "North Korea", Verification.Known),
                        _ => UkRegulations("Democratic People's Republic of Korea"),
                    }],
                };
            }
        }

        if (facts.Applies("US") && facts.InUsGroup(state, "E:1", "E:2"))
        {
            yield return Verdict.Flag(Outcome.LicenceRequired, "us_embargo",
                $"{state} is under a US embargo: almost everything needs a licence, and most are refused."
                    + (facts.Applies("EU") && state is "CU" or "IR" ? " Where US law asks what the EU Blocking Statute forbids, the "
                        + "two are in conflict: a person must say which measure it is." : ""),
                new() { Regime = "US", State = state }) with
            { Citations = facts.Applies("EU") && state is "CU" or "IR" ? [Embargo.Citations[3], Blocking] : [Embargo.Citations[3]] };
        }
    }

    /// <summary>Who neither uses nor receives it, but pays, carries or arranges from such a state.</summary>
    static IEnumerable<Verdict> Helper(Facts facts, SearchedParty party) =>
        facts.Receivers.Contains(party) || facts.EndUsers.Any(user => user.Party == party) ? []
            : party.Seats.Concat(party.Places).Where(state => IsEmbargoed(facts, state)).Take(1).Select(state => Verdict.Flag(
                Outcome.EnhancedDueDiligence, "party_in_embargoed_state",
                $"{party.Party.Names[0].Value} takes part from {state}, which is under an embargo.", party.Scope with { State = state }));

    static IEnumerable<Verdict> Exporter(Facts facts) => CountryCodes.Candidates(facts.Sale.Exporter.Country)
        .Where(state => IsEmbargoed(facts, state)).Take(1).Select(state => Verdict.Flag(
            Outcome.EnhancedDueDiligence, "exporter_in_embargoed_state",
            $"The exporter itself is established in {state}, which is under an embargo: what it may buy and sell there must be checked.",
            new() { State = state }) with
        { Evidence = [new("fact", "/exporter/country")] });

    /// <summary>
    /// To tell a person technology is to export it to the state whose national it is, unless another took it in for good. Things
    /// sold to someone are not: whoever fled such a state is its national too.
    /// </summary>
    static IEnumerable<Verdict> Release(Facts facts) => !facts.Applies("US") ? []
        : facts.EndUsers.Select(user => user.Party).Concat(facts.Receivers).Distinct()
            .Where(party => party.Party.Type == PartyType.Person && facts.Items.Any(IsTold))
            .SelectMany(party => party.Party.Nationalities.Where(state => facts.InUsGroup(state, "E:1", "E:2")).Take(1)
                .Select(state => Verdict.Flag(Outcome.EnhancedDueDiligence, "release_to_national",
                    $"Technology told to a national of {state} counts as exported there under US law, unless another state has "
                        + "taken the person in permanently: that must be established.", party.Scope with { Regime = "US", State = state }) with
                { Citations = [Law.Ear("734.13(a)(2), 734.13(b)", Verification.Known)] }));

    static bool IsTold(ResolvedItem item) => item.Item.Kind == ItemKind.Technology
        || (item.Support && (item.Item.Category is "support-training" or "support-consulting" || item.Item.Support?.Training == true));

    static IEnumerable<Verdict> Transit(Facts facts) => facts.Sale.Destination.Transit.Where(state => IsEmbargoed(facts, state))
        .Distinct().Select(state => Verdict.Flag(Outcome.EnhancedDueDiligence, "transit_through_embargoed_state",
            $"The goods pass through {state}, which is under an embargo.", new() { State = state }));

    static bool IsEmbargoed(Facts facts, string state) => state == "KP" || facts.InUsGroup(state, "E:1", "E:2")
        || facts.Regulation.MonitoringProhibitions.Any(prohibition => prohibition.Country == state);

    static IEnumerable<Verdict> Region(Facts facts, string region)
    {
        var crimea = region is "UA-43" or "UA-40";
        foreach (var regime in Forbidding.Where(facts.Applies))
        {
            yield return Verdict.Flag(Outcome.Prohibited, "occupied_region",
                $"The region {region} is occupied and under embargo; as no line of control is held, all of it counts.",
                new() { Regime = regime, State = "UA" }) with
            { Citations = [regime == "EU" ? Embargo.Citations[crimea ? 1 : 2] : UkRegulations("Russia")] };
        }

        if (facts.Applies("US") && OccupiedRegions.UnderUsEmbargo(region))
        {
            yield return Verdict.Flag(Outcome.LicenceRequired, "us_embargoed_region",
                $"The region {region} is under a US embargo.", new() { Regime = "US", State = "UA" }) with
            { Citations = [Law.Ear("746.6", Verification.Known)] };
        }
    }

    static IEnumerable<string> Regions(Facts facts)
    {
        var destination = facts.Sale.Destination;
        return facts.EndUsers.Select(user => user.Party).Concat(facts.Receivers)
            .SelectMany(party => party.Party.Addresses)
            .Select(address => OccupiedRegions.Of(address.Country, address.Region, address.City))
            .Append(OccupiedRegions.Of(destination.Country, destination.Region, destination.City))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal);
    }

    static IEnumerable<Verdict> RegionMissing(Facts facts)
    {
        var destination = facts.Sale.Destination;
        if (destination is { Country: "UA", Region: null } && OccupiedRegions.Of("UA", null, destination.City) is null)
            yield return Verdict.Indeterminate("region_missing", new() { State = "UA" }, "/destination/region");
    }

    static readonly Citation Blocking = Law.Other("Regulation (EC) 2271/96", "Blocking Statute", Verification.Known);

    static Citation UkRegulations(string of) =>
        Law.Other($"{of} (Sanctions) (EU Exit) Regulations 2019", "trade prohibitions", Verification.Known);
}
