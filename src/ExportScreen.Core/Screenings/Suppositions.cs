using ExportScreen.Core.Listings;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <param name="Code"><c>licence_stored</c>, <c>authority_answer_stored</c>, <c>general_authorisation_registered</c>,
/// <c>no_us_content</c>, <c>statement_held</c>, <c>certificate_held</c>, <c>owners_shown</c>, <c>hits_dismissed</c> or
/// <c>cyber_defence_shown</c>.</param>
/// <param name="About">The regime or party it is about; null: the sale.</param>
/// <param name="If">For people.</param>
public sealed record SupposedFact(string Code, string? About, string If);

/// <summary>What might still be shown of a sale, each with the sale as it would be then.</summary>
static class Suppositions
{
    public static IEnumerable<(SupposedFact Fact, Func<SupposedCase, SupposedCase> Suppose)> Of(Screened screened)
    {
        var (sale, decision) = (screened.Case.Sale, screened.Decision);
        var open = decision.Findings.Where(finding => finding.SatisfiedBy is null).ToList();
        return
        [
            .. Authorisations(sale, open, Outcome.LicenceRequired, AuthorisationType.Individual, "licence_stored", "a licence"),
            .. Authorisations(sale, open, Outcome.NotifyAuthority, AuthorisationType.AuthorityAnswer, "authority_answer_stored", "the authority's answer"),
            .. Registration(screened, open),
            .. NoUsContent(sale, decision),
            .. EndUse(sale),
            .. Owners(open),
            .. Hits(screened, open),
        ];
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> Authorisations(
        Sale sale, List<Finding> open, Outcome outcome, AuthorisationType type, string code, string what)
    {
        var users = sale.Parties.Index().Where(party => party.Item.Roles.Contains(PartyRole.EndUser))
            .Select(party => PartySearch.NameOf(party.Item, party.Index)).ToList();
        if (users.Count == 0)
            yield break;

        IReadOnlyList<string> lines = [.. sale.Items.Select((item, index) => item.Line ?? $"items/{index}")];
        foreach (var regime in Regimes(open, outcome))
        {
            yield return (
                new(code, regime, $"{what} of the {regime} covering item {string.Join(", ", lines)} to {string.Join(" and ", users)} is stored"),
                given => given with
                {
                    Sale = given.Sale with
                    {
                        Authorisations = [.. given.Sale.Authorisations, .. users.Select(user => new Authorisation
                        {
                            Ref = "auth_supposed",
                            Regime = regime,
                            Type = type,
                            Reference = "supposed",
                            Items = lines,
                            EndUser = user,
                            Destination = sale.Destination.Country,
                            ValidUntil = DateOnly.MaxValue,
                        })],
                    },
                });
        }
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> Registration(Screened screened, List<Finding> open)
    {
        if (Regimes(open, Outcome.LicenceRequired).Contains("EU")
            && screened.Snapshot.Reference.Regulation.Eu001Destinations.Contains(screened.Case.Sale.Destination.Country))
        {
            yield return (
                new("general_authorisation_registered", "EU", "a registration for the general authorisation EU001 is stored"),
                given => given with
                {
                    Sale = given.Sale with
                    {
                        Authorisations = [.. given.Sale.Authorisations, new()
                        {
                            Ref = "auth_supposed_eu001",
                            Regime = "EU",
                            Type = AuthorisationType.General,
                            Reference = "EU001",
                            Registration = "supposed",
                        }],
                    },
                });
        }
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> NoUsContent(Sale sale, Decision decision)
    {
        var unstated = sale.Items.Index().Where(item => item.Item.UsContentPercent is null).ToList();
        if (unstated.Count > 0 && decision.Regimes.Contains("US", StringComparer.Ordinal))
        {
            yield return (
                new("no_us_content", "US", $"a document shows that item {string.Join(", ", unstated.Select(item => item.Item.Line ?? $"items/{item.Index}"))} has no US content"),
                given => given with
                {
                    Sale = given.Sale with { Items = [.. given.Sale.Items.Select(item => item with { UsContentPercent = item.UsContentPercent ?? 0 })] },
                });
        }
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> EndUse(Sale sale)
    {
        if (string.IsNullOrWhiteSpace(sale.EndUse?.Statement))
        {
            yield return (
                new("statement_held", null, "an end-use statement in the end user's own words is held, and nothing in it speaks against the sale"),
                given => With(given, use => use with { Statement = "As the end user will state it" }));
        }

        if (sale.EndUse?.Certificate != true)
        {
            yield return (
                new("certificate_held", null, "a signed end-use certificate is held"),
                given => With(given, use => use with { Certificate = true }));
        }

        if (sale.EndUse?.CyberDefence is { } claim && string.IsNullOrWhiteSpace(claim.Evidence))
        {
            yield return (
                new("cyber_defence_shown", null, "a document shows the disclosure programme, or that the recipient is a response team"),
                given => With(given, use => use with { CyberDefence = claim with { Evidence = "supposed" } }));
        }

        static SupposedCase With(SupposedCase given, Func<EndUse, EndUse> change) =>
            given with { Sale = given.Sale with { EndUse = change(given.Sale.EndUse ?? new()) } };
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> Owners(List<Finding> open) =>
        open.Where(finding => finding is { Code: "owners_unknown", Scope.Party: not null })
            .Select(finding => finding.Scope.Party!).Distinct()
            .Select(name => (
                new SupposedFact("owners_shown", name, $"a register shows who owns half of {name} or more, none of them listed or a state's"),
                new Func<SupposedCase, SupposedCase>(given => WithOwner(given, name))));

    static SupposedCase WithOwner(SupposedCase given, string name)
    {
        var searched = given.Parties.First(party => party.Name == name);
        var owner = new Owner { Name = "Owners as registered", Share = "100", Country = searched.Party.Country };
        var owned = searched.Party with { Owners = [.. searched.Party.Owners ?? [], owner] };
        var place = owned.Owners.Count - 1;
        return given with
        {
            Sale = given.Sale with { Parties = [.. given.Sale.Parties.Select(party => ReferenceEquals(party, searched.Party) ? owned : party)] },
            Parties =
            [
                .. given.Parties.Select(party => ReferenceEquals(party.Party, searched.Party) ? party with { Party = owned } : party),
                searched with
                {
                    Name = $"{name}/owners/{place}",
                    Pointer = $"{searched.Pointer}/owners/{place}",
                    Party = owned,
                    Owner = owner,
                    Result = new([], searched.Result.Considered, null),
                    Recognition = new([], [], Sector.Unknown),
                },
            ],
        };
    }

    static IEnumerable<(SupposedFact, Func<SupposedCase, SupposedCase>)> Hits(Screened screened, List<Finding> open)
    {
        foreach (var finding in open.Where(finding => finding is { Code: RecordedFinding.PossibleMatch, Scope.Party: not null }))
        {
            var name = finding.Scope.Party;
            var searched = screened.Case.Parties.First(party => party.Name == name);
            var fingerprint = searched.Owner is { } owner ? PartyFingerprint.Of(owner) : PartyFingerprint.Of(searched.Party);
            var listings = screened.Decision.Hits.Where(hit => finding.Evidence.Contains(hit.Id)).Select(hit => hit.Match.Listing).ToList();
            yield return (
                new("hits_dismissed", name, $"it is shown that {name} is not {string.Join(" or ", listings.Select(listing => listing.Caption).Distinct())}"),
                given => given with
                {
                    Dismissals = [.. given.Dismissals, .. listings.Select(listing => new Dismissal(
                        "res_supposed", fingerprint, listing.Id, ListingDigest.Of(listing), Dismissal.HoldersNeeded(1)))],
                });
        }
    }

    static List<string> Regimes(List<Finding> open, Outcome outcome) =>
        [.. open.Where(finding => finding.Outcome == outcome).Select(finding => finding.Scope.Regime).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
