using System.Text.Json.Nodes;

namespace ExportScreen.Api.Tests.OpenApi;

public sealed class DocumentTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    /// <summary>After a change that is meant: <c>UPDATE_GOLDEN=1 dotnet test</c>.</summary>
    [Fact]
    public async Task The_document_is_the_one_that_is_published()
    {
        var golden = Path.Combine(Root(), "openapi", "v1.json");
        var document = await DocumentAsync();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            await File.WriteAllTextAsync(golden, document);
        }

        Assert.Equal(await File.ReadAllTextAsync(golden), document);
    }

    [Fact]
    public async Task Every_operation_has_a_summary_and_its_problems_have_the_schema()
    {
        var document = JsonNode.Parse(await DocumentAsync())!;

        Assert.All(Operations(document), operation =>
        {
            Assert.NotEmpty((string)operation["summary"]!);
            Assert.NotEmpty((string)operation["operationId"]!);
            Assert.NotNull(operation["responses"]!["500"]!["content"]!["application/problem+json"]!["schema"]!["$ref"]);
        });
        Assert.DoesNotContain("servers", document.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task Every_path_parameter_is_declared()
    {
        var document = JsonNode.Parse(await DocumentAsync())!;

        Assert.All(document["paths"]!.AsObject(), path => Assert.All(path.Value!.AsObject(), operation => Assert.Equal(
            path.Key.Count(letter => letter == '{'),
            operation.Value!["parameters"]?.AsArray().Count(parameter => (string?)parameter!["in"] == "path") ?? 0)));
    }

    [Theory]
    [InlineData("Exporter", "country")]
    [InlineData("Destination", "country")]
    [InlineData("Money", "amount currency")]
    [InlineData("PartyName", "value")]
    [InlineData("CyberDefence", "purpose")]
    [InlineData("RedFlagAnswer", "answer")]
    [InlineData("Party", "roles names")]
    public async Task What_the_validator_asks_for_is_required(string schema, string members)
    {
        var found = JsonNode.Parse(await DocumentAsync())!["components"]!["schemas"]![schema]!;

        Assert.Equal(members, string.Join(' ', found["required"]!.AsArray().Select(member => (string?)member)));
    }

    [Fact]
    public async Task Requests_are_closed_and_answers_open()
    {
        var schemas = JsonNode.Parse(await DocumentAsync())!["components"]!["schemas"]!;

        Assert.All((string[])["Sale", "Item", "MatchNamesRequest"], name => Assert.False((bool?)schemas[name]!["additionalProperties"]));
        Assert.All((string[])["ScreeningResponse", "KeyResponse"], name => Assert.Null(schemas[name]!["additionalProperties"]));
    }

    [Fact]
    public async Task Words_dates_headers_and_summaries_are_those_of_the_service()
    {
        var document = JsonNode.Parse(await DocumentAsync())!;
        var schemas = document["components"]!["schemas"]!;
        var screen = document["paths"]!["/v1/screenings"]!["post"]!;

        Assert.Contains("end_user", schemas["Party"]!["properties"]!["roles"]!["items"]!["enum"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("unspecified", schemas["ItemKind"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("null", schemas["ScreeningResponse"]!["properties"]!["validUntil"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["Location", "Idempotent-Replayed"], screen["responses"]!["201"]!["headers"]!.AsObject().Select(header => header.Key));
        Assert.NotNull(screen["responses"]!["503"]!["headers"]!["Retry-After"]);
        Assert.Equal(
            "The signed head of a log (c2sp.org/tlog-checkpoint)",
            (string?)document["paths"]!["/v1/audit/log/{log}/checkpoint"]!["get"]!["summary"]);
        Assert.True(JsonNode.DeepEquals(
            Screenings.CaseFile.Read("13-imsi-catcher-uz-state-security").Sale,
            screen["requestBody"]!["content"]!["application/json"]!["example"]));
    }

    [Fact]
    public async Task The_swagger_page_is_served_by_the_service_alone()
    {
        using var client = api.Client();

        using var page = await client.AskAsync("/swagger/index.html?url=/openapi/v1.json");
        var html = await page.Content.ReadAsStringAsync();

        Assert.True(page.IsSuccessStatusCode);
        Assert.DoesNotContain("src=\"http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"http", html, StringComparison.OrdinalIgnoreCase);
    }

    static IEnumerable<JsonNode> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ExportScreen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run inside the source tree.");
        }

        return folder.FullName;
    }

    async Task<string> DocumentAsync()
    {
        using var client = api.Client();
        using var response = await client.AskAsync("/openapi/v1.json");
        return (await response.Content.ReadAsStringAsync()).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }
}
