using ExportScreen.Core.Bodies;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>Sales in which bodies of the gazetteer take part.</summary>
public sealed class StateBodiesTests
{
    static readonly Snapshot Snapshot = World.Snapshot with
    {
        Reference = World.Snapshot.Reference with
        {
            Bodies = Gazetteer.Build(
            [
                Body("uz-sss", "UZ", "state_security", "State Security Service of Uzbekistan"),
                Body("uz-uzbektelecom", "UZ", "state_telecom_operator", "Uzbektelecom"),
                Body("ru-rostelecom", "RU", "state_telecom_operator", "Rostelecom"),
                Body("hk-hkpf", "HK", "police", "Hong Kong Police Force"),
            ], new()),
        },
    };

    static Body Body(string id, string state, string kind, string name) => new()
    {
        Id = id,
        State = state,
        Kind = kind,
        Names = [new(name, "en", "official", false, false)],
    };

    static Party Named(string name, string country, PartyRole role, Sector sector = Sector.Unknown) => new()
    {
        Ref = name,
        Roles = [role],
        Type = PartyType.Organization,
        Sector = sector,
        Names = [new() { Value = name }],
        Country = country,
        Owners = sector == Sector.Private ? [new() { Name = "Holding SA", Share = "100", Country = country }] : null,
    };

    static Decision Screen(string category, string destination, params Party[] parties)
    {
        var sale = RuleCasesTests.SaleOf(null);
        return World.Screen(sale with
        {
            Items = [sale.Items[0] with { Category = category, Description = "Device" }],
            Parties = parties,
            Destination = new() { Country = destination },
        }, Snapshot);
    }

    [Theory]
    [InlineData(PartyRole.Purchaser)]
    [InlineData(PartyRole.Payer)]
    [InlineData(PartyRole.Consignee)]
    [InlineData(PartyRole.Intermediary)]
    public void A_security_body_in_any_role_may_be_the_end_user(PartyRole role)
    {
        var decision = Screen("osint-social", "PT",
            Named("Grupo Horizonte SA", "PT", PartyRole.EndUser, Sector.Private),
            Named("State Security Service of Uzbekistan", "UZ", role));

        Assert.Contains(decision.Findings, finding => finding is { Rule: "R55", Code: "state_targets_exiles", Scope.State: "UZ" });
        Assert.Contains(decision.Findings, finding => finding is { Rule: "R54", Code: "body_abroad" });
    }

    [Fact]
    public void A_states_telecom_operator_counts_as_the_state_for_tier_3()
    {
        var decision = Screen("body-worn-cameras", "RU", Named("Rostelecom", "RU", PartyRole.EndUser));

        Assert.Contains(decision.Findings, finding => finding is { Rule: "R55", Code: "systematic_state", Scope.State: "RU" });
    }

    [Theory]
    [InlineData("ФСБ России", PartyType.Organization, "name+country")]
    [InlineData("ФСБ России", PartyType.Person, "name+country")]
    [InlineData("Federal Security Service of Russia, Border Academy", PartyType.Organization, null)]
    public void A_recognised_body_is_looked_for_under_its_other_names(string name, PartyType type, string? confirmed)
    {
        var lists = World.Lists(World.Now.AddHours(-1)).ToList();
        lists[0] = lists[0] with
        {
            Listings = [lists[0].Listings[0] with
            {
                Names = [new("Federal Security Service", Core.Listings.NameKind.Primary, Core.Listings.NameStrength.Strong)],
            }],
        };
        var snapshot = World.SnapshotOf(Profile.Default, lists);
        snapshot = snapshot with
        {
            Reference = snapshot.Reference with
            {
                Bodies = Gazetteer.Build([Body("ru-fsb", "RU", "state_security", "Federal Security Service") with
                {
                    Names =
                    [
                        new("Federal Security Service", "en", "official", true, false),
                        new("ФСБ России", "ru", "alias", false, false),
                    ],
                }], new()),
            },
        };

        var decision = World.Screen(RuleCasesTests.SaleOf(null) with
        {
            Parties = [Named(name, "RU", PartyRole.EndUser) with { Type = type }],
        }, snapshot);

        Assert.Contains(decision.Hits, hit => hit.Match.Listing.Id == "eu-fsf:1" && hit.Match.ConfirmedBy == confirmed);
        Assert.Contains(decision.Bodies, body => body.Recognised.Body.Id == "ru-fsb");
        Assert.Contains(decision.Findings, finding => finding.Rule == (confirmed is null ? "R13" : "R10"));
    }

    [Theory]
    [InlineData(Sector.Unknown, false)]
    [InlineData(Sector.Private, false)]
    public void A_body_of_another_state_must_be_well_recognised(Sector sector, bool behind)
    {
        var snapshot = Snapshot with
        {
            Reference = Snapshot.Reference with
            {
                Bodies = Gazetteer.Build([Body("uz-sss", "UZ", "state_security", "Committee for Public Supervision") with
                {
                    Names = [new("Committee for Public Supervision", "en", "short", false, false)],
                }], new()),
            },
        };
        var sale = RuleCasesTests.SaleOf(null);

        var decision = World.Screen(sale with
        {
            Parties = [Named("Committee for Public Supervision", "PT", PartyRole.EndUser, sector)],
        }, snapshot);

        Assert.Contains(decision.Bodies, body => body.Recognised.Confidence < 700);
        Assert.Equal(behind, decision.States.Contains("UZ"));
    }

    [Fact]
    public void A_body_of_Hong_Kong_is_one_of_China()
    {
        var decision = Screen("osint-social", "HK", Named("Hong Kong Police Force", "HK", PartyRole.EndUser));

        Assert.Contains("CN", decision.States);
        Assert.Contains(decision.Checks, check => check is { Rule: "R55", Scope.State: "CN" });
        Assert.DoesNotContain(decision.Findings, finding => finding is { Rule: "R54" });
    }

    [Fact]
    public void A_host_of_level_1_that_hands_exiles_over_is_a_ground_of_its_own()
    {
        var snapshot = World.Snapshot with
        {
            Reference = World.Snapshot.Reference with
            {
                Exiles = new(
                [
                    .. World.Exiles.Incidents, World.Exiles.Incidents[0] with
                    {
                        Id = "tr-2023-de-01",
                        OriginState = "TR",
                        OperatorState = "TR",
                        HostState = "DE",
                        Confidence = Core.Exiles.Confidence.Alleged,
                    },
                ], World.Exiles.States, World.Exiles.Purchases),
            },
        };
        var sale = RuleCasesTests.SaleOf(null);

        var decision = World.Screen(sale with
        {
            Items = [sale.Items[0] with { Category = "facial-recognition" }],
            Parties = [Named("Department of Affairs", "TR", PartyRole.EndUser, Sector.Government)],
            Destination = new() { Country = "TR" },
        }, snapshot);

        Assert.Equal(1, decision.StateRecords.Single(record => record.State == "TR").Level);
        Assert.Contains(decision.Findings, finding => finding is { Rule: "R55", Code: "host_hands_exiles_over", Scope.State: "TR" });
    }
}
