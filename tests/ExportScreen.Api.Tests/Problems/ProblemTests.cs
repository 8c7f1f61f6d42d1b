using System.Net;
using System.Text;
using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using Microsoft.AspNetCore.Http;

namespace ExportScreen.Api.Tests.Problems;

public sealed class ProblemTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task An_unknown_path_is_a_problem_for_anyone()
    {
        using var client = api.Client();

        using var response = await client.AskAsync("/v1/nothing");

        await AssertProblemAsync(response, HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_caller_without_a_key_is_told_how_to_authenticate()
    {
        using var client = api.Client();

        using var response = await client.AskAsync("/v1/keys");

        await AssertProblemAsync(response, HttpStatusCode.Unauthorized, "unauthenticated");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task A_key_without_the_role_is_refused()
    {
        using var client = api.Client(Role.Screener);

        using var response = await client.AskAsync("/v1/keys");

        await AssertProblemAsync(response, HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Another_method_is_refused_with_those_allowed()
    {
        using var client = api.Client(Role.Admin);

        using var response = await client.PutAsync(new Uri("/v1/keys", UriKind.Relative), null);

        await AssertProblemAsync(response, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        using var client = api.Client(Role.Admin);
        using var text = new StringContent("{}", Encoding.UTF8, "text/plain");

        using var response = await client.PostAsync(new Uri("/v1/keys", UriKind.Relative), text);

        await AssertProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task A_body_without_a_content_type_is_refused()
    {
        using var client = api.Client(Role.Admin);
        using var text = new ByteArrayContent("{}"u8.ToArray());

        using var response = await client.PostAsync(new Uri("/v1/keys", UriKind.Relative), text);

        await AssertProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task A_body_over_the_cap_is_refused()
    {
        using var client = api.Client(Role.Admin);

        using var response = await client.PostJsonAsync("/v1/keys", $$"""{"holder":"{{new string('x', 1024 * 1024)}}"}""");

        await AssertProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Fact]
    public void A_slow_request_has_a_type_of_its_own() =>
        Assert.Equal("urn:exportscreen:problem:request-timeout", ProblemTypes.Of(408).Uri);

    [Fact]
    public async Task A_caller_that_has_left_is_no_failure()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var http = new DefaultHttpContext { RequestAborted = gone.Token };

        await new ProblemWriter().WriteAsync(new() { HttpContext = http });

        Assert.Equal(0, http.Response.Body.Position);
    }

    [Fact]
    public async Task A_problem_is_json_whatever_the_caller_accepts()
    {
        using var client = api.Client();
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var response = await client.AskAsync("/v1/keys/x");

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_unknown_query_parameter_is_refused()
    {
        using var client = api.Client(Role.Admin);

        using var response = await client.AskAsync("/v1/keys?tenant=other");

        var problem = await AssertProblemAsync(response, HttpStatusCode.BadRequest, "invalid-request");
        Assert.Equal("""[{"pointer":"/tenant","code":"unknown_parameter","message":"The contract knows no such parameter.","in":"query"}]""",
            problem["errors"]!.ToJsonString());
    }

    static async Task<System.Text.Json.Nodes.JsonNode> AssertProblemAsync(
        HttpResponseMessage response, HttpStatusCode status, string type)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        Assert.Equal($"urn:exportscreen:problem:{type}", (string?)problem["type"]);
        Assert.Equal((int)status, (int?)problem["status"]);
        Assert.NotEmpty((string)problem["title"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        Assert.NotEmpty((string)problem["traceId"]!);
        return problem;
    }
}
