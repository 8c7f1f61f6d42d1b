using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExportScreen.Reference.Tests.Exiles;

/// <summary>The record protects exiles: what ships must not help to find anyone.</summary>
public sealed partial class ExilePrivacyTests
{
    /// <summary>Addresses that name a person, by the first 16 hex digits of their SHA-256: the list itself would name them.</summary>
    static readonly HashSet<string> Withheld =
    [
        "06272f741e82d746",
        "0eceba5e84afc8aa",
        "17cad690dc447030",
        "18d084c9295f9e3b",
        "1d945aaaa49b8279",
        "22c82e1b9b4205c2",
        "2b85f14f7147714c",
        "371b9475a041e718",
        "49db8902429c308c",
        "4d34728dd001421e",
        "6ccdf986fe1ba42a",
        "79c9159d700904f6",
        "7f11acaa593007af",
        "96eae45edc5e3d4f",
        "9f9ddc0d4814fec0",
        "a18e934cbedb355d",
        "a38d63a07457065f",
        "c439fcce41d61321",
        "c6994b4d39c67e92",
        "e05937b082b83845",
        "e37bb0155832b0f6",
        "f16752119a857617",
    ];

    static readonly HashSet<string> Allowed =
    [
        "id", "originState", "hostState", "date", "method", "capeStage", "targetCategory", "technology", "operatorState", "actor",
        "confidence", "summary", "chain", "hostHandedOver", "hostBasis", "sources", "title", "publisher", "url",
        "state", "name", "counts", "count", "measure", "period", "levelFloor", "source", "notes",
    ];

    static readonly HashSet<string> OfStatesOnly = ["state", "name", "counts", "notes"];

    public static TheoryData<string> Parts => ["exiles/incidents", "exiles/states"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_date_gives_a_day(string part) => Assert.DoesNotMatch(Day(), Shipped.Text(part));

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_address_names_a_person(string part) =>
        Assert.DoesNotContain(Rows(part).SelectMany(Texts), text => Withheld.Contains(Hash(text)));

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_member_is_there_that_was_not_meant_to_be(string part) =>
        Assert.Empty(Rows(part).SelectMany(Members).Except(Allowed));

    [Fact]
    public void No_incident_has_a_member_for_names() =>
        Assert.Empty(Rows("exiles/incidents").SelectMany(row => row.EnumerateObject())
            .Select(member => member.Name).Intersect(OfStatesOnly));

    static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? [element.GetString()!] : Children(element).SelectMany(Texts);

    static IEnumerable<string> Members(JsonElement element) =>
        (element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(member => member.Name) : [])
            .Concat(Children(element).SelectMany(Members));

    static IEnumerable<JsonElement> Children(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(member => member.Value)
        : element.ValueKind == JsonValueKind.Array ? element.EnumerateArray()
        : [];

    static IEnumerable<JsonElement> Rows(string part) => Shipped.Text(part)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>A day in figures (2024-05-07, 2024/5/7, 20240507, 05072024) or in words (7 May 2024, May 7, 2024/may/07).</summary>
    [GeneratedRegex(
        """
        (?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])[-/_.]?(?:0[1-9]|[12]\d|3[01])
        |/(?:19|20)\d\d/\d{1,2}/\d{1,2}(?:/|")
        |(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d
        |\b\d{1,2}[-/\ .](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/\ .]*(?:19|20)\d\d
        |(?:19|20)\d\d/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/\d{1,2}\b
        |(?:january|february|march|april|may|june|july|august|september|october|november|december)\ \d{1,2}(?:,|\b(?!\d))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
