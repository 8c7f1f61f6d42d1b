using ExportScreen.Api.Access;
using ExportScreen.Core.Rules;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Rules;

/// <summary>Lists every rule in its order, with where it stands in law and how much of it the engine knows.</summary>
sealed class ListRules : EndpointWithoutRequest<Ok<RulesResponse>>
{
    public override void Configure()
    {
        Get("rules");
        Roles(Role.Any);
    }

    public override Task<Ok<RulesResponse>> ExecuteAsync(CancellationToken ct) => Task.FromResult(TypedResults.Ok(
        new RulesResponse([.. RuleBook.Rules.Select(RuleResponse.Of)])));
}

sealed record RulesResponse(IReadOnlyList<RuleResponse> Rules);

/// <summary>One provision; those of several regimes may share an id.</summary>
sealed record RuleResponse
{
    public required string Id { get; init; }

    /// <summary>Whose law it is; absent: every regime's.</summary>
    public string? Regime { get; init; }

    public required string Title { get; init; }

    public required string Explanation { get; init; }

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
        Citations = rule.Citations,
        From = rule.From,
        Until = rule.Until,
        Mandatory = rule.Mandatory,
        Modelling = rule.Modelling,
    };
}
