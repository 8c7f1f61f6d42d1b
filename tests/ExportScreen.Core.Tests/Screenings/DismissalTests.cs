using ExportScreen.Core.Listings;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class DismissalTests
{
    static readonly Sale sale = ScreenerTests.SaleOf("""
        { "parties": [{ "ref": "P", "roles": ["end_user"], "type": "person", "sector": "private",
          "names": [{ "value": "Olga Vladimirovna Volkova" }], "country": "PT" }] }
        """);

    static Listing Listed => World.Screen(sale).Hits[0].Match.Listing;

    static Dismissal Dismissed => new("res_1", PartyFingerprint.Of(sale.Parties[0]), Listed.Id, ListingDigest.Of(Listed), 1);

    [Fact]
    public void A_match_that_was_dismissed_asks_no_one_again_and_stays_in_sight()
    {
        var decision = Screen(sale, Dismissed);

        Assert.DoesNotContain(decision.Findings, finding => finding.Rule == "R13");
        Assert.Equal("res_1", decision.Hits[0].SuppressedBy);
    }

    [Fact]
    public void It_says_nothing_of_another_party_listing_or_text() => Assert.All(
        (Dismissal[])
        [
            Dismissed with { Party = PartyFingerprint.Of(sale.Parties[0] with { BirthDate = "1971" }) },
            Dismissed with { Listing = "eu-fsf:99" },
            Dismissed with { ListingDigest = ListingDigest.Of(Listed with { BirthDates = [new(1971)] }) },
        ],
        dismissal => Assert.Contains(Screen(sale, dismissal).Findings, finding => finding.Rule == "R13"));

    [Fact]
    public void One_person_does_not_clear_it_for_tier_1()
    {
        var tier1 = sale with { Items = [sale.Items[0] with { Category = "imsi-content" }] };

        Assert.Contains(Screen(tier1, Dismissed).Findings, finding => finding.Rule == "R13");
        Assert.DoesNotContain(Screen(tier1, Dismissed with { Holders = 2 }).Findings, finding => finding.Rule == "R13");
    }

    [Fact]
    public void What_is_confirmed_is_not_dismissed_by_what_was_said_before()
    {
        var organisation = ScreenerTests.SaleOf("""
            { "parties": [{ "ref": "P", "roles": ["end_user"], "type": "organization", "names": [{ "value": "Zarubezh Spetspribor OOO" }], "country": "RU" }] }
            """);
        var listing = World.Screen(organisation).Hits[0].Match.Listing;

        var decision = Screen(organisation, new("res_1", PartyFingerprint.Of(organisation.Parties[0]), listing.Id, ListingDigest.Of(listing), 2));

        Assert.Equal(Outcome.Prohibited, decision.Status);
        Assert.Null(decision.Hits[0].SuppressedBy);
    }

    [Fact]
    public void The_ref_and_roles_of_a_party_are_not_who_it_is()
    {
        var party = sale.Parties[0];

        Assert.Equal(PartyFingerprint.Of(party), PartyFingerprint.Of(party with { Ref = "Q", Roles = [PartyRole.Payer], Sector = Sector.Telecom }));
        Assert.NotEqual(PartyFingerprint.Of(party), PartyFingerprint.Of(party with { Country = "ES" }));
    }

    static Decision Screen(Sale of, Dismissal dismissal) => World.Screen(of, onFile: new([], [dismissal]));
}
