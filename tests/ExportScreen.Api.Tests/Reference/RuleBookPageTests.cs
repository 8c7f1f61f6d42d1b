using System.Net;
using System.Xml.Linq;
using ExportScreen.Api.Access;
using ExportScreen.Core.Rules;

namespace ExportScreen.Api.Tests.Reference;

public sealed class RuleBookPageTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("text/html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task Whoever_asks_for_a_page_gets_the_whole_book_on_one(string accept)
    {
        var (type, page, policy) = await AskAsync(accept);

        Assert.Equal("text/html", type);
        Assert.All(RuleBook.Rules, rule => Assert.Contains(WebUtility.HtmlEncode(rule.Title).Replace("&#39;", "&#x27;", StringComparison.Ordinal), page, StringComparison.Ordinal));
        Assert.Equal(RuleBook.Rules.Count, page.Split("<section ").Length - 1);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_contents_lead_to_every_rule()
    {
        var (_, page, _) = await AskAsync("text/html");
        var body = XDocument.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)]);

        var ids = body.Descendants("section").Select(section => $"#{(string?)section.Attribute("id")}").ToList();
        Assert.Equal(ids, body.Descendants("a").Select(link => (string?)link.Attribute("href")));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/json, text/html;q=0.5")]
    public async Task Whoever_takes_anything_gets_JSON(string accept)
    {
        var (type, _, policy) = await AskAsync(accept);

        Assert.Equal("application/json", type);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", policy);
    }

    async Task<(string? Type, string Text, string Policy)> AskAsync(string accept)
    {
        using var client = api.Client(Role.Regulator);
        client.DefaultRequestHeaders.Add("Accept", accept);
        using var response = await client.AskAsync("/v1/rules");
        return (response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(),
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }
}
