using System.Globalization;
using System.Text.Json.Nodes;
using static ExportScreen.Core.Tests.Rules.CaseTable;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>
/// Whoever leaves a fact out gains nothing: of every case that is allowed each fact is dropped in turn, and what is left is
/// not allowed, unless <c>irrelevant.json</c> or the case says why the fact does not matter.
/// </summary>
public sealed class DroppedFactsTests
{
    static readonly JsonObject Irrelevant = Read(Folder, "irrelevant.json")["facts"]!.AsObject();

    static readonly JsonObject AtWorst = Read(Folder, "irrelevant.json")["atWorst"]!.AsObject();

    public static TheoryData<string, string> Allowed
    {
        get
        {
            var allowed = new TheoryData<string, string>();
            foreach (var (folder, file) in Files(Folder, "R*.json").Select(file => (Folder, file))
                .Concat(Files(WorkedFolder, "*.json").Select(file => (WorkedFolder, file))))
            {
                foreach (var entry in Cases(Read(folder, file)).Where(entry => Screen(entry, SaleOf(entry["change"]), folder == WorkedFolder).Allow))
                    allowed.Add(Path.Combine(folder, file), (string)entry["title"]!);
            }

            return allowed;
        }
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Dropping_a_fact_of_an_allowed_sale_allows_nothing(string path, string title)
    {
        var entry = Cases(Read(Path.GetDirectoryName(path)!, Path.GetFileName(path))).First(entry => (string)entry["title"]! == title);
        var sale = Node(entry["change"]);
        var here = entry["irrelevant"]?.AsObject().Select(pair => pair.Key).ToList() ?? [];

        var dropped = Pointers(sale, "")
            .Where(pointer => !here.Exists(pattern => Fits(pointer, pattern)) && !Irrelevant.Any(fact => IsIrrelevant(sale, pointer, fact)))
            .Where(pointer => Allows(Without(sale, pointer)) && !(Worst(pointer) is { } worst && Allows(With(sale, pointer, worst)))).ToList();

        Assert.True(dropped.Count == 0, $"Still allowed without {string.Join(", ", dropped)}");

        bool Allows(JsonNode changed) => Screen(entry, Parse(changed), path.StartsWith(WorkedFolder, StringComparison.Ordinal)).Allow;
    }

    [Fact]
    public void Every_irrelevant_fact_has_its_reason() => Assert.All(
        Irrelevant, pair => Assert.False(string.IsNullOrWhiteSpace((string?)(pair.Value is JsonObject told ? told["reason"] : pair.Value))));

    /// <summary>A reason may hold for parties of some countries only.</summary>
    static bool IsIrrelevant(JsonNode sale, string pointer, KeyValuePair<string, JsonNode?> fact) => Fits(pointer, fact.Key)
        && (fact.Value is not JsonObject told || !told["notIn"]!.AsArray().Any(country => (string?)country
            == (string?)sale["parties"]![int.Parse(pointer.Split('/')[2], CultureInfo.InvariantCulture)]!["country"]));

    static JsonNode? Worst(string pointer) => AtWorst.FirstOrDefault(fact => Fits(pointer, fact.Key)).Value;

    static JsonNode With(JsonNode sale, string pointer, JsonNode value)
    {
        var (parent, last) = Parent(sale.DeepClone(), pointer);
        parent.AsObject()[last] = value.DeepClone();
        return parent.Root;
    }

    static IEnumerable<string> Pointers(JsonNode? node, string at) => node switch
    {
        JsonObject members => members.SelectMany(pair => Pointers(pair.Value, $"{at}/{pair.Key}").Prepend($"{at}/{pair.Key}")),
        JsonArray items => items.SelectMany((item, index) => Pointers(item, $"{at}/{index}").Prepend($"{at}/{index}")),
        _ => [],
    };

    static JsonNode Without(JsonNode sale, string pointer)
    {
        var (parent, last) = Parent(sale.DeepClone(), pointer);
        if (parent is JsonArray array)
            array.RemoveAt(int.Parse(last, CultureInfo.InvariantCulture));
        else
            parent.AsObject().Remove(last);
        return parent.Root;
    }

    static (JsonNode Parent, string Last) Parent(JsonNode sale, string pointer)
    {
        var parts = pointer.Split('/')[1..];
        return (parts[..^1].Aggregate(sale, (node, part) => node is JsonArray list
            ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!), parts[^1]);
    }

    /// <summary>A star stands for one part; a pattern stands for all that is under it, unless a dot ends it.</summary>
    static bool Fits(string pointer, string pattern)
    {
        var (parts, wanted) = (pointer.Split('/'), pattern.Split('/'));
        return (wanted[^1] == "." ? parts.Length == wanted.Length - 1 : parts.Length >= wanted.Length)
            && wanted.Where(part => part != ".").Zip(parts).All(pair => pair.First == "*" || pair.First == pair.Second);
    }
}
