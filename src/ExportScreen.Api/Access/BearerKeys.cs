using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ExportScreen.Api.Access;

/// <summary>Authenticates by <c>Authorization: Bearer</c> and a key of the ring. Never logs what was sent.</summary>
sealed class BearerKeys(
    KeyRing ring, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    const string Prefix = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        !Request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? AuthenticateResult.NoResult()
            : ring.Find(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim()) is { } key
                ? AuthenticateResult.Success(new(Caller.Principal(key, SchemeName), SchemeName))
                : AuthenticateResult.Fail("The key is unknown or revoked."));

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count > 0
            ? "Bearer realm=\"ExportScreen\", error=\"invalid_token\""
            : "Bearer realm=\"ExportScreen\"";
        return Task.CompletedTask;
    }
}
