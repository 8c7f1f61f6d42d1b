using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules.Release;

public sealed class StoredAuthorisationTests
{
    static readonly Sale sale = ScreenerTests.SaleOf("""
        {
          "items": [{ "line": "1", "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 2,
                      "usContentPercent": 0, "classifications": [{ "regime": "EU", "code": "5A001.f.1" }],
                      "value": { "amount": "480000.00", "currency": "EUR" } }],
          "parties": [{ "ref": "C-1", "roles": ["end_user"], "type": "organization", "sector": "security", "names": [{ "value": "Politidirektoratet" }],
                        "country": "NO", "identifiers": [{ "type": "registration", "value": "982531950", "country": "NO" }] }],
          "destination": { "country": "NO" },
          "authorisations": [{ "ref": "auth_1" }]
        }
        """);

    static readonly StoredAuthorisation licence = new()
    {
        Id = "auth_1",
        Granted = new()
        {
            Regime = "EU",
            Type = AuthorisationType.Individual,
            Reference = "BAFA-1",
            Codes = ["5A001.f.1"],
            Quantity = 3,
            Value = new() { Amount = "500000", Currency = "EUR" },
            Destination = "NO",
            ValidUntil = new(2027, 6, 30),
            Conditions = ["Report the delivery"],
        },
        EndUser = new() { Names = ["POLITIDIREKTORATET"], Country = "NO" },
    };

    [Fact]
    public void It_covers_the_sale_that_names_it_and_hands_on_its_conditions()
    {
        var decision = Screen(licence);

        Assert.Equal(Outcome.Authorised, decision.Status);
        Assert.Equal("auth_1", decision.Findings[0].SatisfiedBy);
        Assert.Equal(["Report the delivery"], decision.Obligations);
        Assert.Equal(SaleDigest.Of(sale), decision.SaleDigest);
        Assert.StartsWith("sha256:", decision.OnFile, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_sale_writes_beside_a_ref_says_nothing() => Assert.Equal(Outcome.LicenceRequired,
        World.Screen(sale with { Authorisations = [licence.Granted with { Ref = "auth_1", EndUser = "C-1" }] },
            onFile: new([licence.For(sale, []) with { ValidUntil = new(2026, 1, 1) }], [])).Status);

    [Fact]
    public void Nothing_of_another_end_user_covers() => Assert.All(
        (Licensee[])
        [
            new() { Names = ["Politidirektoratet"], Country = "SE" }, new() { Names = ["Tollvesenet"], Country = "NO" }, new() { Ref = "C-2" },
            new() { Ref = "C-1", Names = ["Tollvesenet"], Country = "NO" }, new() { Identifiers = [new() { Type = "registration", Value = "111111111" }] },
            new() { Names = ["Politidirektoratet"], Country = "NO", Identifiers = [new() { Type = "tax", Value = "222222222" }] }, new(),
        ],
        user => Assert.Equal(Outcome.LicenceRequired, Screen(licence with { EndUser = user }).Status));

    [Fact]
    public void The_end_user_is_known_by_whatever_identifies_it() => Assert.All(
        (Licensee[])
        [
            new() { Ref = "C-1" }, new() { Identifiers = [new() { Type = "registration", Value = "982 531 950" }] },
            new() { Ref = "C-1", Names = ["Other", "politidirektoratet"], Country = "NO", Identifiers = [new() { Type = "registration", Value = "982531950" }] },
        ],
        user => Assert.Equal(Outcome.Authorised, Screen(licence with { EndUser = user }).Status));

    [Fact]
    public void What_other_orders_took_is_not_left()
    {
        Assert.Equal(Outcome.Authorised, Screen(licence, Use(1, "20000")).Status);
        Assert.Equal(Outcome.LicenceRequired, Screen(licence, Use(2, "0")).Status);
        Assert.Equal(Outcome.LicenceRequired, Screen(licence, Use(1, "20000.01")).Status);
        Assert.Equal(new Draw(0, new() { Amount = "0", Currency = "EUR" }), licence.LeftOf([Use(2, "400000"), Use(2, "400000")]));
    }

    [Fact]
    public void A_value_that_is_not_stated_in_the_currency_cannot_be_shown_to_fit()
    {
        Assert.Equal(Outcome.LicenceRequired, World.Screen(sale with { Items = [sale.Items[0] with { Value = null }] }, onFile: File(licence)).Status);
        Assert.Equal(Outcome.LicenceRequired, World.Screen(
            sale with { Items = [sale.Items[0] with { Value = new() { Amount = "1", Currency = "NOK" } }] }, onFile: File(licence)).Status);
    }

    [Fact]
    public void Lines_without_codes_are_those_of_the_first_order_that_was_released()
    {
        var lines = licence with { Granted = licence.Granted with { Codes = [], Items = ["1"] } };

        Assert.Equal(Outcome.Authorised, Screen(lines).Status);
        Assert.Equal(Outcome.LicenceRequired, Screen(lines, Use(1, "1") with { Reference = "SO-OTHER" }).Status);
        Assert.Equal(Outcome.LicenceRequired, Screen(lines with { SaleReference = "SO-OTHER" }).Status);
    }

    [Fact]
    public void A_ref_alone_means_the_party_that_bore_it_at_the_first_release()
    {
        var byRef = licence with { EndUser = new() { Ref = "C-1" } };
        var same = PartyFingerprint.Of(sale.Parties[0]);

        Assert.Equal(Outcome.Authorised, Screen(byRef, Use(1, "1") with { EndUsers = [same] }).Status);
        Assert.Equal(Outcome.LicenceRequired, Screen(byRef, Use(1, "1") with { EndUsers = ["sha256:other"] }).Status);
    }

    static AuthorisationUse Use(long quantity, string value) =>
        new("EU/BAFA-1", "scr_0", "SO-0", [], quantity, new() { Amount = value, Currency = "EUR" });

    static Decision Screen(StoredAuthorisation stored, params AuthorisationUse[] uses) =>
        World.Screen(sale, onFile: new([stored.For(sale, uses)], []));

    static OnFile File(StoredAuthorisation stored) => new([stored.For(sale, [])], []);
}
