using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.InHouse;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Rules;

/// <summary>Lists every rule in its order, with what it can come to, where it stands in law and how much of it the engine knows; with
/// <c>Accept: text/html</c> as one page to read and print.</summary>
sealed class ListRules(CurrentSnapshot current) : EndpointWithoutRequest<Results<Ok<RulesResponse>, ContentHttpResult>>
{
    const string Html = "text/html";

    public override void Configure()
    {
        Get("rules");
        Roles(Role.Any);
        Description(builder => builder.Produces<string>(200, Html));
    }

    public override Task<Results<Ok<RulesResponse>, ContentHttpResult>> ExecuteAsync(CancellationToken ct)
    {
        var profile = current.Value?.Profile;
        HttpContext.Response.Headers.Vary = "Accept";
        if (!WantsPage())
        {
            return Task.FromResult<Results<Ok<RulesResponse>, ContentHttpResult>>(TypedResults.Ok(new RulesResponse(
                [.. RuleBook.Rules.Select(RuleResponse.Of)], profile?.Name, profile?.InHouseRules ?? [])));
        }

        HttpContext.Response.Headers.ContentSecurityPolicy = RuleBookPage.ContentSecurityPolicy;
        return Task.FromResult<Results<Ok<RulesResponse>, ContentHttpResult>>(
            TypedResults.Text(RuleBookPage.Of(profile), $"{Html}; charset=utf-8"));
    }

    /// <summary>It is named, and JSON is not preferred; whoever takes anything gets JSON.</summary>
    bool WantsPage()
    {
        var accepted = HttpContext.Request.GetTypedHeaders().Accept;
        return Quality(Html) is > 0 and var page && page >= Quality("application/json");

        double Quality(string type) => accepted.Where(media => media.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            .Select(media => media.Quality ?? 1).DefaultIfEmpty(0).Max();
    }
}

/// <param name="Profile">The installation's profile; absent until the reference data is loaded.</param>
/// <param name="InHouse">The rules that it adds to the book.</param>
sealed record RulesResponse(IReadOnlyList<RuleResponse> Rules, string? Profile, IReadOnlyList<InHouseRule> InHouse);

/// <summary>One provision; those of several regimes may share an id.</summary>
sealed record RuleResponse
{
    public required string Id { get; init; }

    /// <summary>Whose law it is; absent: every regime's.</summary>
    public string? Regime { get; init; }

    public required string Title { get; init; }

    public required string Explanation { get; init; }

    /// <summary>What the rules of this id can come to, strictest first; empty: it asks, or lifts what others found.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>First day in force; absent: since before this engine's time.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in force; absent: no end is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Nothing is allowed where it could not be evaluated.</summary>
    public required bool Mandatory { get; init; }

    public required Modelling Modelling { get; init; }

    public static RuleResponse Of(Rule rule) => new()
    {
        Id = rule.Id,
        Regime = rule.Regime,
        Title = rule.Title,
        Explanation = rule.Explanation,
        Outcomes = RuleOutcomes.Of(rule.Id),
        Citations = rule.Citations,
        From = rule.From,
        Until = rule.Until,
        Mandatory = rule.Mandatory,
        Modelling = rule.Modelling,
    };
}
