using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Tests.Lists;

namespace ExportScreen.Api.Tests.Screenings;

/// <summary>Which change of the world makes a recorded sale come out otherwise.</summary>
public sealed class ReplayCausesTests
{
    const string Sale = """
        {
          "reference": "SO-9", "exporter": { "name": "Beispiel GmbH", "country": "DE" }, "profile": "evaluation",
          "items": [{ "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 1 }],
          "parties": [{ "ref": "P", "roles": ["end_user"], "type": "organization", "sector": "security", "country": "MR",
            "names": [{ "value": "Zouerate Kedia Works" }] }],
          "destination": { "country": "MR" }
        }
        """;

    [Fact]
    public async Task A_part_is_a_cause_only_where_it_changes_the_decision_alone()
    {
        await using var service = await RunningService.StartAsync();
        using var ada = await service.HolderAsync("Ada");
        var decided = await ada.DecideAsync(Sale);

        await ListAsync(ada, "Somebody Else Entirely", "2026-11-20");
        var unmoved = await ReplayAsync(ada, decided);
        await ListAsync(ada, "Somebody Else Entirely\n2,Zouerate Kedia Works", "2026-11-21");
        var listed = await ReplayAsync(ada, decided);
        await AddIncidentAsync(ada);
        service.Clock.Advance(TimeSpan.FromHours(1));
        var both = await ReplayAsync(ada, decided);

        // The number of listings that were looked at is a fact of the decision.
        Assert.Equal(["list"], Texts(unmoved["causes"]!));
        Assert.Equal("""["checks"]""", unmoved["effects"]![0]!["changed"]!.ToJsonString());
        Assert.Equal(["list"], Texts(listed["causes"]!));
        Assert.Contains("hits", Texts(listed["effects"]![0]!["changed"]!));
        Assert.Equal(["list", "record"], Texts(both["causes"]!));
        Assert.Equal(["time"], Texts(both["differ"]!));
        var record = both["effects"]![1]!;
        Assert.Contains("stateRecords", Texts(record["changed"]!));
        Assert.DoesNotContain("hits", Texts(record["changed"]!));
    }

    static async Task ListAsync(HttpClient client, string lines, string day)
    {
        using var declared = await client.PutJsonAsync("/v1/lists/ours", """
            { "title": "Ours", "publisher": "Us", "issuer": "DE", "kind": "in_house", "licence": "ours" }
            """);
        Assert.Equal(HttpStatusCode.OK, declared.StatusCode);
        var imported = await client.ImportAsync(
            "ours", Encoding.UTF8.GetBytes($"key,name\n1,{lines}\n"), "ours.csv", ("publishedAt", day));
        Assert.Equal("in_use", (string?)imported["version"]!["state"]);
    }

    static async Task AddIncidentAsync(HttpClient client)
    {
        using var made = await client.PostJsonAsync("/v1/incidents", Record.RecordingTests.Incident(
            "MR", summary: "A former officer was taken from a third country and brought back."));
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
    }

    static async Task<JsonNode> ReplayAsync(HttpClient client, JsonNode decided) => await (await client.PostJsonAsync(
        $"/v1/screenings/{decided["id"]}/replay", """{"mode":"as-of-now"}""")).JsonAsync();

    static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(text => (string)text!);
}
