using ExportScreen.Core.Listings;

namespace ExportScreen.Core.Rules.Parties;

/// <summary>Parties that are listed themselves.</summary>
static class Listed
{
    public static Rule Sanctions { get; } = new()
    {
        Id = "R10",
        Title = "A party is under financial sanctions",
        Explanation = "Nothing may be sold to a party whose assets are frozen by a list that binds this sale. A list of a "
            + "state whose law does not apply here asks for due diligence instead.",
        Citations = [Law.Other("EU, UK, UN and US financial sanctions", "asset freezes", Regulations.Verification.Known)],
        Apply = facts => PerParty(facts, IsSanction, Freeze),
    };

    public static Rule ExportControlLists { get; } = new()
    {
        Id = "R11",
        Title = "A party is on an export-control list",
        Explanation = "A licence is needed where a party is on the Entity, Military End-User, Unverified or Debarred list; "
            + "with a denied person nothing may be done. Outside US jurisdiction the listing asks for due diligence.",
        Citations = [Law.Ear("744.11, 744.15, 744.16, 744.21")],
        Apply = facts => PerParty(facts, PartyLaw.IsExportControl, Control),
    };

    public static Rule Possible { get; } = new()
    {
        Id = "R13",
        Title = "A party may be a listed one",
        Explanation = "A name that matches a listing without anything that confirms it must be resolved by a person, who "
            + "gives the reason. A notice issued by a state that pursues exiles is set aside and never counts against a party.",
        Citations = [Law.Policy("R13"), Law.Ear("part 732, supp. 3")],
        Apply = facts =>
        [
            .. facts.Parties.SelectMany(party => OpenHits(facts, party)),
            .. facts.Parties.SelectMany(party => Untaken(facts, party)),
            .. facts.SetAside.Select(notice => Verdict.Pass("notice_of_pursuing_state_set_aside",
                new() { Party = notice.Party, State = notice.State })),
        ],
    };

    static bool IsSanction(Measure measure) => PartyLaw.IsFreeze(measure) || measure == Measure.Sectoral;

    static IEnumerable<Verdict> PerParty(Facts facts, Func<Measure, bool> measures, Func<Facts, SearchedParty, Hit, Verdict> judge)
    {
        foreach (var party in facts.Parties.Where(party => !party.IsOwner))
        {
            var hits = HitsOf(facts, party).Where(hit => measures(hit.Match.Listing.Measure) && IsConfirmed(hit, facts)).ToList();
            foreach (var hit in hits)
                yield return judge(facts, party, hit);
            if (hits.Count > 0)
                continue;

            if (party.Unreadable.Count > 0)
            {
                yield return Verdict.Indeterminate("name_unreadable", party.Scope, party.Unreadable);
                continue;
            }

            yield return party.Result.Considered == 0
                ? Verdict.Indeterminate("nothing_searched", party.Scope)
                : Verdict.Pass(scope: party.Scope) with
                {
                    Considered = party.Result.Considered,
                    NearestMiss = party.Result.NearestMiss,
                };
        }
    }

    static Verdict Freeze(Facts facts, SearchedParty party, Hit hit)
    {
        var listing = hit.Match.Listing;
        var (outcome, code, says) = (hit.Binding, listing.Measure) switch
        {
            (true, Measure.Sectoral) => (Outcome.EnhancedDueDiligence, "sectoral_measure",
                "only some dealings are forbidden: which ones must be checked"),
            (true, _) => (Outcome.Prohibited, "asset_freeze", "its assets are frozen and nothing may be made available to it"),
            (false, _) => (Outcome.EnhancedDueDiligence, "foreign_list",
                "the list's law does not bind this sale" + (Blocked(facts, listing)
                    ? ", and obeying it may break the EU Blocking Statute" : "")),
        };
        return Finding(facts, party, hit, outcome, code, says);
    }

    /// <summary>Regulation (EC) 2271/96 forbids complying with certain US measures on Iran and Cuba.</summary>
    static bool Blocked(Facts facts, Listing listing) => facts.Applies("EU") && facts.IssuerOf(listing) == "US"
        && facts.PlacesOfUse.Any(state => state is "IR" or "CU");

    static Verdict Control(Facts facts, SearchedParty party, Hit hit)
    {
        var denied = hit.Match.Listing.Measure == Measure.DeniedPerson;
        var (outcome, code, says) = (hit.Binding, denied) switch
        {
            (true, true) => (Outcome.Prohibited, "denied_person", "it is denied export privileges"),
            (true, false) => (Outcome.LicenceRequired, "export_control_list", "dealing with it needs a licence"),
            (false, _) => (Outcome.EnhancedDueDiligence, "foreign_list", "the list's law does not bind this sale"),
        };
        return Finding(facts, party, hit, outcome, code, says);
    }

    static Verdict Finding(Facts facts, SearchedParty party, Hit hit, Outcome outcome, string code, string says)
    {
        var issuer = facts.IssuerOf(hit.Match.Listing);
        return Verdict.Flag(outcome, code,
            $"{hit.Match.Query} is {hit.Match.Listing.Caption} of the list {hit.Match.Listing.List}: {says}.",
            party.Scope with { Regime = Jurisdiction.Normal(issuer) }) with
        {
            Evidence = [new("hit", hit.Id)],
            Citations = [PartyLaw.CitationOf(hit.Match.Listing, issuer)],
            Considered = party.Result.Considered,
        };
    }

    static IEnumerable<Verdict> OpenHits(Facts facts, SearchedParty party)
    {
        var open = HitsOf(facts, party).Where(hit => hit.SuppressedBy is null
            && (!IsConfirmed(hit, facts) || hit.Match.Listing.Measure == Measure.StateNotice)).ToList();
        if (open.Count > 0)
        {
            yield return Verdict.Flag(Outcome.EnhancedDueDiligence, "possible_match",
                $"{open[0].Match.Query} may be {open[0].Match.Listing.Caption} of the list {open[0].Match.Listing.List}"
                    + (open.Count > 1 ? $" or one of {open.Count - 1} more listings" : "")
                    + ": a person must confirm or dismiss it with a reason.", party.Scope) with
            { Evidence = [.. open.Select(hit => new Basis("hit", hit.Id))] };
        }
    }

    /// <summary>A confirmed hit whose measure no other rule knows: nothing that was found is left without a word.</summary>
    static IEnumerable<Verdict> Untaken(Facts facts, SearchedParty party) => HitsOf(facts, party)
        .Where(hit => IsConfirmed(hit, facts) && hit.Match.Listing.Measure is var measure && measure != Measure.StateNotice
            && !IsSanction(measure) && !PartyLaw.IsExportControl(measure))
        .Select(hit => Finding(facts, party, hit, Outcome.EnhancedDueDiligence, "listed_otherwise",
            "what follows from this listing must be checked"));

    static IEnumerable<Hit> HitsOf(Facts facts, SearchedParty party) => facts.Hits.Where(hit => hit.Party == party.Name);

    /// <summary>An order that has run out is no longer a listing, but worth a look.</summary>
    static bool IsConfirmed(Hit hit, Facts facts) =>
        hit.Match.ConfirmedBy is not null && PartyLaw.InForce(hit.Match.Listing, facts.Day);
}
