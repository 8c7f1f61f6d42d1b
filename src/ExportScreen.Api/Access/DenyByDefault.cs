using Microsoft.AspNetCore.Authorization;

namespace ExportScreen.Api.Access;

/// <summary>An endpoint answers those whose role it names, or everybody where it says so; nothing is open by omission.</summary>
static class DenyByDefault
{
    /// <summary>For what names no role: refused. Where no endpoint was matched, the answer is 404 or 405 for anyone.</summary>
    public static AuthorizationPolicy Policy { get; } = new AuthorizationPolicyBuilder(BearerKeys.SchemeName)
        .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint)
        .Build();

    /// <summary>Stops the start where an endpoint of the contract names no role and is not anonymous.</summary>
    public static void Check(IEnumerable<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Metadata.GetMetadata<FastEndpoints.EndpointDefinition>() is { } definition
                && definition.AllowedRoles is not { Count: > 0 } && definition.AnonymousVerbs is not { Length: > 0 })
            {
                throw new InvalidOperationException($"{definition.EndpointType.Name} names no role.");
            }
        }
    }
}
