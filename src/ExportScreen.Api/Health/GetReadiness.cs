using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Health;

/// <summary>Tells whether sales can be decided: reference data is loaded and young enough, and the log can be written.</summary>
sealed class GetReadiness(IEnumerable<ReadinessCondition> conditions)
    : EndpointWithoutRequest<Results<Ok<ReadinessResponse>, JsonHttpResult<ReadinessResponse>>>
{
    public override void Configure()
    {
        Get("/health/ready");
        RoutePrefixOverride("");
        AllowAnonymous();
        Description(builder => builder.Produces<ReadinessResponse>(StatusCodes.Status503ServiceUnavailable));
    }

    public override Task<Results<Ok<ReadinessResponse>, JsonHttpResult<ReadinessResponse>>> ExecuteAsync(CancellationToken ct)
    {
        var asked = conditions.Select(condition => (condition.Essential, Answer: Ask(condition)))
            .OrderBy(condition => condition.Answer.Name, StringComparer.Ordinal)
            .ToList();
        var ready = asked.TrueForAll(condition => condition.Answer.Holds || !condition.Essential);
        var response = new ReadinessResponse(ready ? "ready" : "not_ready", [.. asked.Select(condition => condition.Answer)]);
        return Task.FromResult<Results<Ok<ReadinessResponse>, JsonHttpResult<ReadinessResponse>>>(ready
            ? TypedResults.Ok(response)
            : TypedResults.Json(response, statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    static ConditionResponse Ask(ReadinessCondition condition) =>
        condition.Reason() is { } reason ? new(condition.Name, false, reason) : new(condition.Name, true, null);
}

/// <param name="Status"><c>ready</c> or <c>not_ready</c>.</param>
sealed record ReadinessResponse(string Status, IReadOnlyList<ConditionResponse> Conditions);

/// <param name="Reason">Why it does not hold.</param>
sealed record ConditionResponse(string Name, bool Holds, string? Reason);
