using System.Text;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using Microsoft.AspNetCore.Http;

namespace ExportScreen.Api.Tests.Contract;

public sealed class JsonBodyTests
{
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { """{"aliasses":[]}""", "/aliasses", "unknown_member" },
        { """{"Reference":"x"}""", "/Reference", "unknown_member" },
        { """{"parties":[{"names":[{"value":"x","a/b~c":1}]}]}""", "/parties/0/names/0/a~1b~0c", "unknown_member" },
        { """{"reference":1}""", "/reference", "wrong_type" },
        { """{"reference":null}""", "/reference", "null_not_allowed" },
        { """{"reference":"a","reference":"b"}""", "/reference", "duplicate_member" },
        { """{"redFlags":{"RF-001":{"answer":"no"},"RF-001":{"answer":"no"}}}""", "/redFlags/RF-001", "duplicate_member" },
        { """{"redFlags":{"RF-001":{"answer":"maybe"}}}""", "/redFlags/RF-001/answer", "unknown_value" },
        { """{"items":{}}""", "/items", "wrong_type" },
        { """{"items":[{"kind":"weapon"}]}""", "/items/0/kind", "unknown_value" },
        { """{"items":[{"kind":"software,equipment"}]}""", "/items/0/kind", "unknown_value" },
        { """{"items":[{"kind":"Software"}]}""", "/items/0/kind", "unknown_value" },
        { """{"items":[{"kind":1}]}""", "/items/0/kind", "unknown_value" },
        { """{"items":[{"kind":"1"}]}""", "/items/0/kind", "unknown_value" },
        { """{"items":[{},{"quantity":1.5}]}""", "/items/1/quantity", "wrong_type" },
        { """{"items":[{"quantity":"2"}]}""", "/items/0/quantity", "wrong_type" },
        { """{"items":[{"usContentPercent":1e99}]}""", "/items/0/usContentPercent", "wrong_form" },
        { """{"items":[{"usContentPercent":1e-400}]}""", "/items/0/usContentPercent", "wrong_form" },
        { """{"items":[{"usContentPercent":1E1}]}""", "/items/0/usContentPercent", "wrong_form" },
        { """{"items":[{"usContentPercent":0.00000000000000000000000000000000001}]}""", "/items/0/usContentPercent", "wrong_form" },
        { """{"items":[{"usContentPercent":99999999999999999999999999999999999}]}""", "/items/0/usContentPercent", "wrong_form" },
        { """{"items":[{"usContentPercent":"12"}]}""", "/items/0/usContentPercent", "wrong_type" },
        { """{"redFlags":{"RF-001":{"note":"n"}}}""", "/redFlags/RF-001/answer", "required" },
        { """{"items":[{"value":{"amount":480000,"currency":"EUR"}}]}""", "/items/0/value/amount", "wrong_type" },
        { """{"items":[{"support":{"training":"yes"}}]}""", "/items/0/support/training", "wrong_type" },
        { """{"items":[{"classifications":[{"date":"2.3.2026"}]}]}""", "/items/0/classifications/0/date", "invalid_date" },
        { """{"reference":"\ud800"}""", "/reference", "invalid_text" },
        { """{"\ud800":1}""", "", "invalid_text" },
        { """{"reference":"x"} {}""", "", "malformed_json" },
        { """{"reference":"x",}""", "", "malformed_json" },
        { """{"reference":NaN}""", "", "malformed_json" },
        { """// {}""", "", "malformed_json" },
        { "null", "", "null_not_allowed" },
        { "[]", "", "wrong_type" },
        { "  ", "", "empty_body" },
        { "", "", "empty_body" },
        { $"{{\"items\":{new string('[', 40)}{new string(']', 40)}}}", "", "too_deep" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_named_by_its_pointer(string json, string at, string code)
    {
        var refused = await Assert.ThrowsAsync<RequestRefused>(() => ReadAsync(Encoding.UTF8.GetBytes(json)));

        var error = Assert.Single(refused.Errors);
        Assert.Equal((at, code), (error.Pointer, error.Code));
        Assert.DoesNotContain("ExportScreen.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mebibyte_of_brackets_is_refused_at_once()
    {
        var brackets = Enumerable.Repeat((byte)'[', JsonBody.MaxBytes).ToArray();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();

        var refused = await Assert.ThrowsAsync<RequestRefused>(() => ReadAsync(brackets));

        Assert.Equal("too_deep", Assert.Single(refused.Errors).Code);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("[[[]]]", 3, false)]
    [InlineData("[[{}]]", 2, true)]
    [InlineData("[[],[],[],[]]", 2, false)]
    [InlineData("""{"a":"[[[\"[[[\\"}""", 1, false)]
    [InlineData("""{"a":"\\\"["}""", 1, false)]
    public void Depth_counts_brackets_outside_of_strings(string json, int max, bool exceeds) =>
        Assert.Equal(exceeds, JsonDepth.Exceeds(Encoding.UTF8.GetBytes(json), max));

    [Fact]
    public async Task An_answer_names_fifty_mistakes_at_most_by_short_pointers()
    {
        var name = new string('n', 20_000);
        var members = string.Join(',', Enumerable.Range(0, 1000).Select(number => $"\"{number}{name[..900]}\":[]"));

        var refused = await Assert.ThrowsAsync<RequestRefused>(() => ReadAsync(
            Encoding.UTF8.GetBytes("{\"redFlags\":{\"" + name + "\":{" + members + "}}}")));

        Assert.Equal(FieldError.MaxErrors, refused.Errors.Count);
        Assert.All(refused.Errors, error => Assert.All(error.Pointer.Split('/'), step => Assert.True(step.Length <= 64)));
        Assert.All(refused.Errors, error => Assert.EndsWith("…", error.Pointer, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pointer_that_would_be_too_long_names_what_the_member_is_in()
    {
        var pointer = Enumerable.Range(0, 20).Aggregate("", (pointer, _) => JsonPointer.Append(pointer, new string('~', 60)));

        Assert.InRange(pointer.Length, 300, JsonPointer.MaxLength);
        Assert.Equal(pointer, JsonPointer.Append(pointer, new string('~', 60)));
        Assert.Equal($"/{new string('x', 62)}…", JsonPointer.Append("", $"{new string('x', 62)}😀😀"));
    }

    [Fact]
    public async Task All_mistakes_of_shape_are_named_at_once()
    {
        var refused = await Assert.ThrowsAsync<RequestRefused>(() => ReadAsync(
            """{"reference":5,"items":[{"kind":"weapon","colour":"red"}],"partys":[]}"""u8.ToArray()));

        Assert.Equal(["/reference", "/items/0/kind", "/items/0/colour", "/partys"], refused.Errors.Select(error => error.Pointer));
    }

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        var refused = await Assert.ThrowsAsync<RequestRefused>(() => ReadAsync([(byte)'"', 0xC3, 0x28, (byte)'"']));

        Assert.Equal("invalid_utf8", Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public async Task Missing_members_are_left_to_the_validator_and_a_byte_order_mark_is_skipped()
    {
        var sale = await ReadAsync([0xEF, 0xBB, 0xBF, .. "{}"u8]);

        Assert.Null(sale.Reference);
    }

    static async Task<Sale> ReadAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(body);
        return await JsonBody.ReadAsync<Sale>(context.Request, CancellationToken.None);
    }
}
