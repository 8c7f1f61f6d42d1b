using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>
/// Tables of cases that a lawyer can read, one file a provision. Each case changes a sale that is clear (<c>base.json</c>, by
/// JSON merge patch), may name a day and the age of the lists, and says what is then found.
/// </summary>
static class CaseTable
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules", "cases");

    public static readonly string WorkedFolder = Path.Combine(AppContext.BaseDirectory, "worked");

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static JsonNode Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;

    public static IEnumerable<JsonNode> Cases(JsonNode table) => table["cases"]!.AsArray().Select(entry => entry!);

    public static Decision Screen(JsonNode entry) => Screen(entry, SaleOf(entry["change"]));

    /// <summary>The same day and lists, for another sale.</summary>
    public static Decision Screen(JsonNode entry, Sale sale, bool shipped = false)
    {
        var day = (string?)entry["on"] is { } on ? DateOnly.ParseExact(on, "yyyy-MM-dd") : DateOnly.FromDateTime(World.Now.UtcDateTime);
        return World.ScreenOn(day, sale, (int?)entry["listAgeHours"] ?? 20, shipped, EarlierSales.Of(entry["history"]?.AsArray()));
    }

    public static Sale SaleOf(JsonNode? change) => Parse(Node(change));

    public static Sale Parse(JsonNode? sale) => sale.Deserialize<Sale>(SaleJson.Options)!;

    public static JsonNode Node(JsonNode? change) => Merge(Read(Folder, "base.json"), change)!;

    /// <summary>RFC 7396.</summary>
    static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject members)
            return patch?.DeepClone() ?? target;

        var merged = target is JsonObject ? (JsonObject)target.DeepClone() : [];
        foreach (var (name, value) in members)
        {
            if (value is null)
                merged.Remove(name);
            else
                merged[name] = Merge(merged[name], value);
        }

        return merged;
    }

    public static string Word(Enum word) => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());
}
