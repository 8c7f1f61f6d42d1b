using System.Text.Json.Nodes;

namespace ExportScreen.Api.Tests.Screenings;

/// <summary>A worked sale: what is sold, under which law, and what must come out.</summary>
sealed record CaseFile(string Name, JsonNode Sale, JsonNode Expect)
{
    static string Folder => Path.Combine(AppContext.BaseDirectory, "cases");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public string SaleJson => Sale.ToJsonString();

    public static CaseFile Read(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.json")))!;
        return new(name, json["sale"]!, json["expect"]!);
    }
}
