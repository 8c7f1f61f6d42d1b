using ExportScreen.Api.Access;
using ExportScreen.Core.Rules;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Rules;

/// <summary>Shows what is modelled, partly modelled and not modelled; what is not modelled, a person must look at.</summary>
sealed class GetCoverage : EndpointWithoutRequest<Ok<CoverageResponse>>
{
    public override void Configure()
    {
        Get("coverage");
        Roles(Role.Any);
    }

    public override Task<Ok<CoverageResponse>> ExecuteAsync(CancellationToken ct) => Task.FromResult(TypedResults.Ok(
        new CoverageResponse(RuleBook.Coverage,
        [
            .. RuleBook.Rules.Where(rule => rule.Modelling != Modelling.Modelled)
                .Select(rule => new GapResponse(rule.Id, rule.Regime, rule.Title, rule.Modelling)),
        ])));
}

/// <param name="Rules">Rules by how much of them is modelled.</param>
/// <param name="Gaps">Those that are modelled in part or not at all.</param>
sealed record CoverageResponse(Coverage Rules, IReadOnlyList<GapResponse> Gaps);

/// <param name="Regime">Whose law it is; absent: every regime's.</param>
sealed record GapResponse(string Rule, string? Regime, string Title, Modelling Modelling);
