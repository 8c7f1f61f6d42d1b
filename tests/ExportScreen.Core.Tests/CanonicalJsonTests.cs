using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExportScreen.Core.Tests;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void The_structure_sample_of_RFC_8785_is_written_as_it_says()
    {
        // Section 3.2.2, without 1E30 and 1e-27, which need an exponent and are refused.
        const string Given = """
            {
              "numbers": [333333333.33333329, 4.50, 2e-3],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;

        Assert.Equal(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
            Written(Given));
    }

    [Fact]
    public void Names_are_sorted_by_their_UTF_16_units()
    {
        // Section 3.2.3.
        const string Given = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;

        var names = JsonNode.Parse(Written(Given))!.AsObject().Select(member => member.Key);

        Assert.Equal(["\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"], names);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("12.50", "12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("1.5E+20", "150000000000000000000")]
    [InlineData("-1.25", "-1.25")]
    [InlineData("333333333.33333325", "333333333.33333325")]
    public void Numbers_are_written_as_ECMAScript_does(string given, string expected) =>
        Assert.Equal(expected, Written(given));

    [Theory]
    [InlineData("9007199254740992")]
    [InlineData("1E30")]
    [InlineData("1e-27")]
    [InlineData("1e999")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("\"\\udead\"")]
    [InlineData("{\"\\udead\":1}")]
    public void What_has_no_exact_form_is_refused(string given) => Assert.Throws<JsonException>(() => Written(given));

    [Fact]
    public void A_missing_node_is_null() => Assert.Equal("null"u8.ToArray(), CanonicalJson.Of(null));

    static string Written(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetString(CanonicalJson.Of(document.RootElement));
    }
}
