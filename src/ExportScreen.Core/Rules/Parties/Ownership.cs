using ExportScreen.Core.Listings;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Parties;

/// <summary>Parties whose owners are listed, or not known.</summary>
static class Ownership
{
    /// <summary>When the US rule was suspended (90 FR, 12 November 2025).</summary>
    static readonly (DateOnly First, DateOnly Last) Suspension = (new(2025, 11, 10), new(2026, 11, 9));

    static readonly DateOnly AffiliatesRuleFrom = new(2025, 9, 29);

    /// <summary>Days on which the US rule comes into force, is suspended and returns.</summary>
    public static IEnumerable<DateOnly> Changes => [AffiliatesRuleFrom, Suspension.First, Suspension.Last.AddDays(1)];

    public static Rule Listed { get; } = new()
    {
        Id = "R12",
        Title = "A party is owned by listed parties, or its owners are not known",
        Explanation = "A party that listed parties own by half or more, taken together, counts as listed itself. In countries "
            + "of concern a party of which less than half is accounted for by named owners needs due diligence. A share that is not stated counts as half.",
        Citations =
        [
            Law.Other("90 FR 47201", "Affiliates rule", Regulations.Verification.SeenSecondary),
            Law.Other("EU, UK and US financial sanctions", "ownership of 50 per cent or more", Regulations.Verification.Known),
            Law.Ear("part 732, supp. 3, Red Flag 29"),
        ],
        Apply = facts => facts.Parties.Where(party => !party.IsOwner).SelectMany(party => Check(facts, party)),
    };

    static List<Verdict> Check(Facts facts, SearchedParty party)
    {
        var owners = facts.Parties.Where(owner => owner.IsOwner && ReferenceEquals(owner.Party, party.Party)).ToList();
        List<Verdict> verdicts =
        [
            .. Listings(facts, party, owners, PartyLaw.IsFreeze, Outcome.Prohibited, "owned_by_frozen"),
            .. Listings(facts, party, owners, PartyLaw.IsDenied, Outcome.Prohibited, "owned_by_denied"),
            .. Listings(facts, party, owners, measure => measure == Measure.Sectoral, Outcome.EnhancedDueDiligence,
                "owned_by_sectoral"),
            .. Listings(facts, party, owners, measure => PartyLaw.IsExportControl(measure) && !PartyLaw.IsDenied(measure),
                AffiliatesRule(facts) ? Outcome.LicenceRequired : Outcome.EnhancedDueDiligence, "owned_by_controlled"),
            .. NotKnown(facts, party, owners),
            .. owners.Where(owner => owner.Unreadable.Count > 0)
                .Select(owner => Verdict.Indeterminate("name_unreadable", owner.Scope, owner.Unreadable)),
        ];
        return verdicts.Count > 0 ? verdicts
            : owners.Count == 0 ? [Verdict.Pass(scope: party.Scope)]
            : [.. owners.Select(owner => Verdict.Pass(scope: owner.Scope) with
            {
                Considered = owner.Result.Considered,
                NearestMiss = owner.Result.NearestMiss,
            })];
    }

    static bool AffiliatesRule(Facts facts) => facts.Profile.UsAffiliatesRule && facts.Day >= AffiliatesRuleFrom
        && (facts.Day < Suspension.First || facts.Day > Suspension.Last);

    static IEnumerable<Verdict> Listings(
        Facts facts, SearchedParty party, List<SearchedParty> owners, Func<Measure, bool> measures,
        Outcome whenHalf, string code)
    {
        foreach (var binding in new[] { true, false })
        {
            var hits = facts.Hits.Where(hit => hit.Binding == binding && hit.Match.ConfirmedBy is not null
                && measures(hit.Match.Listing.Measure) && PartyLaw.InForce(hit.Match.Listing, facts.Day)
                && owners.Exists(owner => owner.Name == hit.Party)).ToList();
            if (hits.Count == 0)
                continue;

            var listed = owners.FindAll(owner => hits.Exists(hit => hit.Party == owner.Name));
            var unknown = listed.FindAll(owner => EndUserReader.ShareOf(owner.Owner!) is null);
            var half = unknown.Count > 0 || listed.Sum(owner => EndUserReader.ShareOf(owner.Owner!) ?? 0) >= 50;
            var outcome = half && binding ? whenHalf : Outcome.EnhancedDueDiligence;
            var issuer = facts.IssuerOf(hits[0].Match.Listing);
            yield return Verdict.Flag(outcome, half ? code : "owned_in_part_by_listed",
                $"{party.Party.Names[0].Value} is owned by listed parties, {(half ? "by half or more, or by an unknown share"
                    : "by less than half; whether they control it must be checked")}.",
                party.Scope with { Regime = Jurisdiction.Normal(issuer) }) with
            {
                Evidence = [.. hits.Select(hit => new Basis("hit", hit.Id))],
                Missing = [.. unknown.Select(owner => $"{owner.Pointer}/share")],
                Citations = [PartyLaw.CitationOf(hits[0].Match.Listing, issuer), .. Listed.Citations.Take(2)],
            };
        }
    }

    /// <summary>
    /// A person has no owners, and a body of a state only one. Others have, so an empty list tells no more than none, and
    /// the shares that are stated must reach half.
    /// </summary>
    static IEnumerable<Verdict> NotKnown(Facts facts, SearchedParty party, List<SearchedParty> owners)
    {
        if (party.Party.Type == PartyType.Person || party.OfState
            || owners.Sum(owner => EndUserReader.ShareOf(owner.Owner!) ?? 0) >= 50)
        {
            yield break;
        }

        var concern = party.Countries.FirstOrDefault(country => OfConcern(facts, country));
        if (concern is not null)
        {
            yield return Verdict.Flag(Outcome.EnhancedDueDiligence, "owners_unknown",
                $"Who owns half of {party.Party.Names[0].Value} or more is not stated, and {concern} is a country of concern.",
                party.Scope with { State = concern }) with
            { Missing = [$"{party.Pointer}/owners"] };
        }
    }

    static bool OfConcern(Facts facts, string country) => facts.InUsGroup(country, "D:1", "D:5", "E:1", "E:2")
        || facts.Regulation.ArmsEmbargoes.Any(embargo => embargo.Country == country
            && (embargo.Until is not { } last || facts.Day <= last))
        || facts.Regulation.MonitoringProhibitions.Any(prohibition => prohibition.Country == country);
}
