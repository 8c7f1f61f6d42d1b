using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExportScreen.Api.Tests.Hosting;

public sealed class HostTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    public async Task Probes_need_no_key(string path, HttpStatusCode status)
    {
        using var client = api.Client();

        using var response = await client.AskAsync(path);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    public async Task A_probe_by_HEAD_gets_the_same_answer_without_a_body(string path, HttpStatusCode status)
    {
        using var client = api.Client();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var response = await client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware")]
    [InlineData("Microsoft.AspNetCore.Server.Kestrel")]
    [InlineData("Microsoft.AspNetCore.Server.Kestrel.BadRequests")]
    public void Who_would_log_an_exception_whole_logs_nothing(string category) => Assert.False(
        api.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(LogLevel.Critical));

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/v1/keys")]
    [InlineData("/v1/nothing")]
    public async Task Every_answer_forbids_sniffing_framing_and_keeping(string path)
    {
        using var client = api.Client();

        using var response = await client.AskAsync(path);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_says_why()
    {
        using var client = api.Client();

        using var response = await client.AskAsync("/health/ready");

        var answer = await response.JsonAsync();
        Assert.Equal("not_ready", (string?)answer["status"]);
        Assert.Contains("""{"name":"reference_data","holds":false,"reason":"The reference data is not loaded."}""",
            answer["conditions"]!.AsArray().Select(condition => condition!.ToJsonString()));
    }
}
