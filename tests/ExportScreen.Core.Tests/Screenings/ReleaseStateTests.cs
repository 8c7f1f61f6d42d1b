using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

public sealed class ReleaseStateTests
{
    const string Tier3 = """
        { "items": [{ "line": "1", "kind": "equipment", "category": "body-worn-cameras", "description": "Camera", "usContentPercent": 0 }] }
        """;

    [Fact]
    public void A_clear_sale_of_tier_3_is_released() => Assert.Equal(ReleaseStanding.Released, Of(Tier3).State);

    [Fact]
    public void A_clear_sale_of_tier_2_waits_for_signatures()
    {
        var release = Of("{}");

        Assert.Equal(ReleaseStanding.Pending, release.State);
        Assert.Equal(("signatures", LiftedBy.Officer), (Assert.Single(release.Blockers).Code, release.Blockers[0].LiftedBy));
    }

    [Fact]
    public void The_profile_for_trying_out_releases_nothing()
    {
        var release = Of(Tier3, Profile.Evaluation);

        Assert.Equal(ReleaseStanding.Blocked, release.State);
        Assert.Equal("profile_releases_nothing", Assert.Single(release.Blockers).Code);
    }

    [Fact]
    public void A_prohibition_is_lifted_by_nobody()
    {
        var release = Of("""{ "destination": { "country": "KP" } }""");

        Assert.Equal(ReleaseStanding.Blocked, release.State);
        Assert.Equal(LiftedBy.Nobody, release.Blockers[0].LiftedBy);
    }

    [Fact]
    public void A_missing_licence_blocks_and_names_the_document()
    {
        var release = Of("""
            {
              "items": [{ "line": "1", "kind": "equipment", "category": "imsi-content", "description": "Device", "usContentPercent": 0 }],
              "destination": { "country": "NO" }
            }
            """);

        Assert.Equal(ReleaseStanding.Blocked, release.State);
        Assert.Equal("a stored authorisation of the EU for item 1 to this end user", release.Blockers[0].With);
    }

    [Fact]
    public void What_the_submitter_can_state_is_pending()
    {
        var release = Of("""
            {
              "endUse": { "statement": null },
              "items": [{ "line": "1", "kind": "equipment", "category": "body-worn-cameras", "description": "Camera", "usContentPercent": 0 }]
            }
            """);

        Assert.Equal(ReleaseStanding.Pending, release.State);
        Assert.Equal(("f_1", LiftedBy.Submitter), (release.Blockers[0].Finding, release.Blockers[0].LiftedBy));
    }

    [Fact]
    public void A_possible_match_is_lifted_by_its_resolution()
    {
        var release = Of("""
            { "parties": [{ "ref": "P", "roles": ["end_user"], "type": "person", "sector": "private",
              "names": [{ "value": "Olga Vladimirovna Volkova" }], "country": "PT" }] }
            """);

        Assert.Contains(release.Blockers, blocker => blocker is { Code: "possible_match", With: "a resolution of h_1" });
    }

    static ReleaseState Of(string change, Profile? profile = null)
    {
        var under = profile ?? Profile.Default;
        var decision = World.Screen(ScreenerTests.SaleOf(change), World.SnapshotOf(under, World.Lists(World.Now.AddHours(-1))));
        return ReleaseState.Of(decision, under);
    }
}
