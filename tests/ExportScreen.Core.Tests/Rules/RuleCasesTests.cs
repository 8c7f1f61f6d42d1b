using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>
/// Tables of cases, one file a provision. Each case changes a sale that is clear (<c>base.json</c>, by JSON merge patch) and
/// says what the rule then finds: an outcome and its code, or none and the check's result or note.
/// </summary>
public sealed class RuleCasesTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules", "cases");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(Folder, "R*.json").Order(StringComparer.Ordinal))
            {
                foreach (var entry in JsonNode.Parse(File.ReadAllText(file))!["cases"]!.AsArray())
                    cases.Add(Path.GetFileName(file), (string)entry!["title"]!);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_what_its_provision_says(string file, string title)
    {
        var table = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;
        var entry = table["cases"]!.AsArray().First(entry => (string)entry!["title"]! == title)!;
        Assert.False(string.IsNullOrWhiteSpace((string?)entry["citation"]));

        var decision = World.Screen(SaleOf(entry["change"]), history: EarlierSales.Of(entry["history"]?.AsArray()));

        var rule = (string)table["rule"]!;
        var expect = entry["expect"]!;
        if ((string?)expect["outcome"] is { } outcome)
        {
            Assert.Contains(decision.Findings, finding => finding.Rule == rule && Word(finding.Outcome) == outcome
                && finding.Code == (string?)expect["code"]
                && ((string?)expect["regime"] is not { } regime || finding.Scope.Regime == regime)
                && ((string?)expect["state"] is not { } state || finding.Scope.State == state)
                && ((string?)expect["missing"] is not { } missing || finding.Missing.Contains(missing))
                && ((string?)expect["satisfiedBy"] is not { } by || finding.SatisfiedBy == by)
                && ((string?)expect["cites"] is not { } cites || finding.Evidence.Any(id =>
                    decision.Evidence.Any(item => item.Id == id && item.Value == cites))));
        }
        else
        {
            var regime = (string?)expect["regime"];
            Assert.DoesNotContain(decision.Findings, finding => finding.Rule == rule
                && (regime is null || finding.Scope.Regime == regime));
            Assert.Contains(decision.Checks, check => check.Rule == rule
                && ((string?)expect["result"] is not { } result || Word(check.Result) == result)
                && ((string?)expect["note"] is not { } note || check.Note == note)
                && ((string?)expect["asks"] is not { } asks || check.Missing.Contains(asks)));
        }

        if ((string?)expect["status"] is { } status)
            Assert.Equal(status, Word(decision.Status));
    }

    internal static Sale SaleOf(JsonNode? change) => Merge(
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "base.json"))), change).Deserialize<Sale>(SaleJson.Options)!;

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

    static string Word(Enum word) => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());
}
