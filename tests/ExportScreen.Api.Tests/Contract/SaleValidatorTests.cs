using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Contract;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Tests.Contract;

public sealed class SaleValidatorTests
{
    static readonly SaleValidator validator = new(new() { Value = Samples.Snapshot });

    public static TheoryData<string, string, string, string> Mistakes { get; } = new()
    {
        // Where the smallest sale is changed, to what; which member is named, by which code.
        { "/reference", "\" \"", "/reference", "required" },
        { "/reference", $"\"{new string('x', 201)}\"", "/reference", "too_long" },
        { "/reference", "\"a\\u0000\"", "/reference", "control_character" },
        { "/profile", "\"De fault\"", "/profile", "wrong_form" },
        { "/exporter", "{}", "/exporter/country", "required" },
        { "/exporter/country", "\"de\"", "/exporter/country", "unknown_country" },
        { "/exporter/country", "\"EU\"", "/exporter/country", "unknown_country" },
        { "/exporter/jurisdictions", "[\"eu\"]", "/exporter/jurisdictions/0", "wrong_form" },
        { "/exporter/jurisdictions", "[null]", "/exporter/jurisdictions/0", "required" },
        { "/items", "[]", "/items", "required" },
        { "/items", "[null]", "/items/0", "null_not_allowed" },
        { "/items/0/kind", "\"unspecified\"", "/items/0/kind", "required" },
        { "/items/0/description", "\"\"", "/items/0/description", "required" },
        { "/items/0/description", $"\"{new string('x', 4001)}\"", "/items/0/description", "too_long" },
        { "/items/0/category", "\"imsi-contents\"", "/items/0/category", "unknown_category" },
        { "/items/0/category", "\"IMSI\"", "/items/0/category", "unknown_category" },
        { "/reference", "\"\\u200d\\u200c\"", "/reference", "unreadable" },
        { "/reference", "\"a\\u202eb\"", "/reference", "control_character" },
        { "/reference", "\"a\\u2066b\"", "/reference", "control_character" },
        { "/reference", "\"a\\u2028b\"", "/reference", "control_character" },
        { "/reference", "\"a\\uffffb\"", "/reference", "control_character" },
        { "/reference", "\"a\\ud83f\\udffeb\"", "/reference", "control_character" },
        { "/items/0/line", "\"\\u200d\"", "/items/0/line", "unreadable" },
        { "/items/0/line", "\"items/0\"", "/items/0/line", "reserved" },
        { "/parties/0/ref", "\"parties/17\"", "/parties/0/ref", "reserved" },
        { "/parties/0/ref", "\"C-1/owners/0\"", "/parties/0/ref", "reserved" },
        { "/parties/0/names/0/value", "\"!!!\"", "/parties/0/names/0/value", "unreadable" },
        { "/parties/0/owners", """[{"name":"—"}]""", "/parties/0/owners/0/name", "unreadable" },
        { "/redFlags", """{"RF-002":{"answer":"no"}}""", "/redFlags/RF-002", "unknown_red_flag" },
        { "/redFlags", "{\"RF-001\":{\"answer\":\"no\",\"note\":\"\\u0000\"}}", "/redFlags/RF-001/note", "control_character" },
        { "/items/0/quantity", "0", "/items/0/quantity", "out_of_range" },
        { "/items/0/usContentPercent", "100.5", "/items/0/usContentPercent", "out_of_range" },
        { "/items/0/usContentPercent", "1.23456", "/items/0/usContentPercent", "wrong_form" },
        { "/items/0/value", """{"amount":"1e5","currency":"EUR"}""", "/items/0/value/amount", "wrong_form" },
        { "/items/0/value", """{"amount":"1.00001","currency":"EUR"}""", "/items/0/value/amount", "wrong_form" },
        { "/items/0/value", """{"amount":"1","currency":"eur"}""", "/items/0/value/currency", "unknown_currency" },
        { "/items/0/value", """{"currency":"EUR"}""", "/items/0/value/amount", "required" },
        { "/items/0/support", """{"months":0}""", "/items/0/support/months", "out_of_range" },
        { "/items/0/supports", "{}", "/items/0/supports", "not_exactly_one" },
        { "/items/0/supports", """{"reference":"SO-0","category":"imsi-content"}""", "/items/0/supports", "not_exactly_one" },
        { "/items/0/supports", """{"line":"99"}""", "/items/0/supports/line", "unknown_reference" },
        { "/items/0/supports", """{"category":"nothing"}""", "/items/0/supports/category", "unknown_category" },
        { "/items/0/classifications", """[{"regime":"EU"}]""", "/items/0/classifications/0/code", "required" },
        { "/items/0/classifications", """[{"regime":"EU","code":"<x>"}]""", "/items/0/classifications/0/code", "wrong_form" },
        { "/items/0/classifications", """[{"regime":"EU","code":"5A001","basis":"me"}]""", "/items/0/classifications/0/basis", "unknown_value" },
        { "/items/0/capabilities", "[\"Not snake\"]", "/items/0/capabilities/0", "wrong_form" },
        { "/parties", "[]", "/parties", "required" },
        { "/parties/0/roles", "[]", "/parties/0/roles", "required" },
        { "/parties/0/names", "[]", "/parties/0/names", "required" },
        { "/parties/0/names/0/value", "\"\"", "/parties/0/names/0/value", "required" },
        { "/parties/0/names/0/value", $"\"{new string('x', 513)}\"", "/parties/0/names/0/value", "too_long" },
        { "/parties/0/names/0/value", "\"a\\nb\"", "/parties/0/names/0/value", "control_character" },
        { "/parties/0/names/0/lang", "\"uz_Cyrl\"", "/parties/0/names/0/lang", "wrong_form" },
        { "/parties/0/country", "\"ZZ\"", "/parties/0/country", "unknown_country" },
        { "/parties/0/birthDate", "\"1971-13\"", "/parties/0/birthDate", "invalid_date" },
        { "/parties/0/identifiers", """[{"type":"INN","value":"1"}]""", "/parties/0/identifiers/0/type", "wrong_form" },
        { "/parties/0/addresses", """[{"country":"UZ","region":"UA-43"}]""", "/parties/0/addresses/0/region", "wrong_region" },
        { "/parties/0/owners", """[{"name":"x","share":"100.1"}]""", "/parties/0/owners/0/share", "wrong_form" },
        { "/destination/country", "null", "/destination/country", "null_not_allowed" },
        { "/destination/region", "\"UA-43\"", "/destination/region", "wrong_region" },
        { "/destination/transit", "[\"XX\"]", "/destination/transit/0", "unknown_country" },
        { "/hosting", """{"users":["uk"]}""", "/hosting/users/0", "unknown_country" },
        { "/endUse", """{"cyberDefence":{}}""", "/endUse/cyberDefence/purpose", "required" },
        { "/authorisations", "[{}]", "/authorisations/0/regime", "required" },
        { "/authorisations", """[{"regime":"EU","type":"individual","items":["99"]}]""", "/authorisations/0/items/0", "unknown_reference" },
        { "/redFlags", """{"RF-1":{"answer":"yes"}}""", "/redFlags/RF-1", "wrong_form" },
        { "/redFlags", $$$"""{"RF-001":{"answer":"no","note":"{{{new string('x', 4001)}}}"}}""", "/redFlags/RF-001/note", "too_long" },
        { "/evidence", """[{"for":"items/0","document":"x"}]""", "/evidence/0/for", "wrong_form" },
        { "/evidence", """[{"for":"/items/0","document":"x","sha256":"AB"}]""", "/evidence/0/sha256", "wrong_form" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_by_its_pointer(string where, string json, string at, string code)
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        Set(sale, where, json);

        var found = Mistaken(sale.ToJsonString());

        Assert.Contains((at, code), found);
    }

    [Theory]
    [InlineData("محمدی\u200cنژاد")]
    [InlineData("क्\u200dष")]
    [InlineData("7")]
    public void Names_may_have_joiners_where_scripts_need_them(string name)
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        sale["parties"]![0]!["names"]![0]!["value"] = name;

        Assert.Empty(Mistaken(sale.ToJsonString()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("12.5000")]
    [InlineData("100")]
    public void A_share_of_US_content_is_a_plain_number(string percent)
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        Set(sale, "/items/0/usContentPercent", percent);

        Assert.Empty(Mistaken(sale.ToJsonString()));
    }

    [Fact]
    public void The_smallest_sale_is_accepted() => Assert.Empty(Mistaken(Samples.SmallestSale));

    [Fact]
    public void All_that_is_missing_is_named_at_once() => Assert.Equal(
        [("/destination", "required"), ("/exporter", "required"), ("/items", "required"), ("/parties", "required"), ("/reference", "required")],
        Mistaken("{}").Order());

    [Fact]
    public void Lines_and_refs_are_unique()
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        Set(sale, "/items/0/line", "\"10\"");
        Set(sale, "/parties/0/ref", "\"C\"");
        sale["items"]!.AsArray().Add(sale["items"]![0]!.DeepClone());
        sale["parties"]!.AsArray().Add(sale["parties"]![0]!.DeepClone());

        Assert.Equal([("/items/1/line", "not_unique"), ("/parties/1/ref", "not_unique")], Mistaken(sale.ToJsonString()));
    }

    [Theory]
    [InlineData("parties", SaleValidator.MaxParties)]
    [InlineData("items", SaleValidator.MaxItems)]
    public void What_is_beyond_a_cap_is_not_even_looked_at(string list, int cap)
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        for (var more = 0; more < cap; more++)
        {
            sale[list]!.AsArray().Add(new JsonObject());
        }

        Assert.Equal([($"/{list}", "too_many")], Mistaken(sale.ToJsonString()));
    }

    [Theory]
    [InlineData(7, 50, 1, 0, true)] // names
    [InlineData(6, 50, 1, 0, false)]
    [InlineData(1, 40, 501, 0, true)] // characters
    [InlineData(1, 40, 500, 0, false)]
    [InlineData(3, 1, 1, 67, true)] // owners
    [InlineData(2, 1, 1, 100, false)]
    public void What_all_parties_hold_together_is_capped(int parties, int names, int length, int owners, bool tooMany)
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        sale["parties"] = new JsonArray([.. Enumerable.Range(0, parties).Select(_ => new JsonObject
        {
            ["roles"] = new JsonArray("end_user"),
            ["names"] = new JsonArray([.. Enumerable.Range(0, names).Select(_ => new JsonObject { ["value"] = new string('x', length) })]),
            ["owners"] = new JsonArray([.. Enumerable.Range(0, owners).Select(_ => new JsonObject { ["name"] = "x" })]),
        })]);

        Assert.Equal(tooMany ? [("/parties", "too_many")] : [], Mistaken(sale.ToJsonString()));
    }

    [Fact]
    public void Of_a_list_over_its_cap_no_element_is_looked_at()
    {
        var sale = JsonNode.Parse(Samples.SmallestSale)!;
        sale["exporter"]!["jurisdictions"] = new JsonArray([.. Enumerable.Repeat("?", 1000).Select(word => JsonValue.Create(word))]);

        Assert.Equal([("/exporter/jurisdictions", "too_many")], Mistaken(sale.ToJsonString()));
    }

    [Fact]
    public void Every_worked_sale_is_accepted()
    {
        var any = new SaleValidator(new());
        var cases = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json");
        Assert.NotEmpty(cases);

        Assert.All(cases, file => Assert.Empty(
            Mistaken(JsonNode.Parse(File.ReadAllText(file))!["sale"]!.ToJsonString(), any)));
    }

    static List<(string, string)> Mistaken(string json, SaleValidator? by = null)
    {
        try
        {
            var sale = JsonBody.Parse<Sale>(Encoding.UTF8.GetBytes(json), WireJson.Options);
            return [.. (by ?? validator).Validate(sale).Errors
                .Select(error => (JsonPointer.FromPropertyPath(error.PropertyName), error.ErrorCode))];
        }
        catch (Api.Problems.RequestRefused refused)
        {
            return [.. refused.Errors.Select(error => (error.Pointer, error.Code))];
        }
    }

    static void Set(JsonNode sale, string where, string json)
    {
        var steps = where.Split('/')[1..];
        var parent = steps[..^1].Aggregate(sale, (node, step) =>
            int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(json);
    }
}
