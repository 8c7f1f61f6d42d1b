using System.Net;
using System.Text;
using ExportScreen.Api.Access;
using FastEndpoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Access;

/// <summary>Who may call what. The table names every endpoint; one without a row fails here.</summary>
public sealed class AccessMatrixTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    const string Anyone = "anyone";
    const string Nobody = "nobody";
    const string AnyKey = "screener officer regulator admin";

    static readonly Dictionary<string, string> matrix = new()
    {
        ["GET /health/live"] = Anyone,
        ["GET /health/ready"] = Anyone,
        ["GET /v1/audit/log"] = "regulator officer",
        ["GET /v1/audit/log/{log}/checkpoint"] = "regulator",
        ["GET /v1/audit/log/{log}/entries"] = "regulator officer",
        ["GET /v1/audit/log/{log}/entries/{index}"] = "regulator officer",
        ["GET /v1/audit/log/{log}/proofs/consistency"] = "regulator officer",
        ["GET /v1/audit/log/{log}/proofs/inclusion"] = "regulator officer",
        ["GET /v1/audit/log/{log}/tile/{*path}"] = "regulator",
        ["GET /v1/audit/log/{log}/vkey"] = "regulator",
        ["GET /v1/authorisations"] = "officer",
        ["POST /v1/authorisations"] = "officer",
        ["GET /v1/authorisations/{id}"] = "officer",
        ["POST /v1/authorisations/{id}/withdrawal"] = "officer",
        ["GET /v1/bodies/{id}"] = AnyKey,
        ["POST /v1/bodies"] = "admin",
        ["POST /v1/bodies/search"] = AnyKey,
        ["POST /v1/bodies/{id}/names"] = "admin",
        ["GET /v1/coverage"] = AnyKey,
        ["GET /v1/incidents"] = AnyKey,
        ["POST /v1/incidents"] = "admin",
        ["POST /v1/incidents/imports"] = "admin",
        ["GET /v1/incidents/{id}"] = AnyKey,
        ["POST /v1/incidents/{id}/corrections"] = "admin",
        ["POST /v1/incidents/{id}/replies"] = "admin",
        ["POST /v1/incidents/{id}/withdrawals"] = "admin",
        ["GET /v1/keys"] = "admin",
        ["POST /v1/keys"] = "admin",
        ["DELETE /v1/keys/{id}"] = "admin",
        ["GET /v1/listings/{id}"] = AnyKey,
        ["GET /v1/lists"] = AnyKey,
        ["GET /v1/listings/{id}/history"] = AnyKey,
        ["GET /v1/lists/{id}"] = AnyKey,
        ["PUT /v1/lists/{id}"] = "admin",
        ["GET /v1/lists/{id}/diff"] = AnyKey,
        ["POST /v1/lists/{id}/imports"] = "admin",
        ["GET /v1/lists/{id}/imports/{job}"] = "admin",
        ["POST /v1/lists/{id}/refresh"] = "admin",
        ["GET /v1/lists/{id}/versions"] = AnyKey,
        ["GET /v1/lists/{id}/versions/{version}"] = AnyKey,
        ["POST /v1/lists/{id}/versions/{version}/acceptance"] = "admin",
        ["POST /v1/lists/{id}/versions/{version}/refusal"] = "admin",
        ["POST /v1/match"] = "officer",
        ["GET /v1/problems"] = AnyKey,
        ["GET /v1/profiles"] = AnyKey,
        ["GET /v1/profiles/{name}"] = AnyKey,
        ["POST /v1/profiles/{name}/drafts"] = "admin",
        ["GET /v1/profiles/{name}/drafts/{draft}"] = AnyKey,
        ["POST /v1/profiles/{name}/drafts/{draft}/activation"] = "admin",
        ["POST /v1/profiles/{name}/drafts/{draft}/shadow-run"] = "admin",
        ["GET /v1/profiles/{name}/versions/{digest}"] = AnyKey,
        ["GET /v1/rules"] = AnyKey,
        ["GET /v1/screenings"] = "screener officer regulator",
        ["POST /v1/screenings"] = "screener",
        ["POST /v1/screenings/search"] = "screener officer regulator",
        ["GET /v1/screenings/{id}"] = "screener officer regulator",
        ["POST /v1/screenings/{id}/determinations"] = "officer",
        ["POST /v1/screenings/{id}/hits/{hit}/resolution"] = "officer",
        ["GET /v1/screenings/{id}/release"] = "screener",
        ["POST /v1/screenings/{id}/replay"] = "officer regulator",
        ["GET /v1/states"] = AnyKey,
        ["GET /v1/states/{iso2}/record"] = AnyKey,
        ["GET /v1/states/{iso2}/record/export"] = AnyKey,
        ["POST /v1/tenants"] = "admin",
        ["POST /v1/what-if"] = "officer",
        ["GET /openapi/{documentName}.json"] = Anyone,
        // A list of routes that FastEndpoints maps for its own test helpers.
        ["GET _test_url_cache_"] = Nobody,
    };

    [Fact]
    public void The_table_names_every_endpoint() =>
        Assert.Equal(matrix.Keys.Order(StringComparer.Ordinal), Endpoints().Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_endpoint_answers_its_roles_and_no_other()
    {
        foreach (var endpoint in Endpoints())
        {
            foreach (var role in (string?[])[null, .. Role.Any])
            {
                using var response = await CallAsync(endpoint, role);

                var open = matrix[Name(endpoint)] == Anyone
                    || (role is not null && matrix[Name(endpoint)].Split(' ').Contains(role));
                var refused = response.StatusCode == (role is null ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden);
                Assert.True(open != refused,
                    $"{Name(endpoint)} answers {response.StatusCode} to {role ?? "a caller without a key"}.");
            }
        }
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing()
    {
        var (key, secret) = ApiKey.Create("main", "gone", Role.Any, api.Clock.GetUtcNow());
        api.Ring.Apply(new(KeyChangeKind.KeyCreated, key, null));
        api.Ring.Apply(new(KeyChangeKind.KeyRevoked, key with { RevokedAt = api.Clock.GetUtcNow() }, null));
        using var client = api.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);

        using var response = await client.AskAsync("/v1/keys");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public void An_endpoint_that_names_no_role_stops_the_start()
    {
        var definition = new EndpointDefinition(typeof(AccessMatrixTests), typeof(object), typeof(object));
        var endpoint = new Microsoft.AspNetCore.Http.Endpoint(null, new(definition, new AuthorizeAttribute()), "Forgotten");

        Assert.Throws<InvalidOperationException>(() => DenyByDefault.Check([endpoint]));
    }

    async Task<HttpResponseMessage> CallAsync(RouteEndpoint endpoint, string? role)
    {
        using var client = role is null ? api.Client() : api.Client(role);
        using var request = new HttpRequestMessage(new(Method(endpoint)), Path(endpoint));
        if (request.Method == HttpMethod.Post || request.Method == HttpMethod.Put)
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(request);
    }

    List<RouteEndpoint> Endpoints() => [.. api.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()];

    static string Name(RouteEndpoint endpoint) => $"{Method(endpoint)} {endpoint.RoutePattern.RawText}";

    static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();

    static Uri Path(RouteEndpoint endpoint) => new(
        $"/{endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)}",
        UriKind.Relative);
}
