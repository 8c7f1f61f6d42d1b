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
