using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>Pages through recorded screenings, newest first.</summary>
sealed class ListScreenings(ScreeningReader screenings)
    : Endpoint<ListScreeningsRequest, Results<Ok<ScreeningsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("screenings");
        Roles(Role.Screener, Role.Officer, Role.Regulator);
    }

    public override async Task<Results<Ok<ScreeningsResponse>, ProblemHttpResult>> ExecuteAsync(
        ListScreeningsRequest req, CancellationToken ct) =>
        await ScreeningPage.ReadAsync(screenings, req, [], Caller.Of(User), ct);
}

/// <summary>Filters that are left out do not narrow.</summary>
record ListScreeningsRequest
{
    /// <summary>The exporter's reference, exactly.</summary>
    public string? Reference { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Destination { get; init; }

    /// <summary>Where an end user is, or whose body it is; ISO 3166-1 alpha-2.</summary>
    public string? EndUserState { get; init; }

    public DecisionWord? Decision { get; init; }

    public Core.Rules.Outcome? Status { get; init; }

    /// <summary>Earliest time of decision, included; RFC 3339.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Latest time of decision, excluded; RFC 3339.</summary>
    public DateTimeOffset? To { get; init; }

    public string? Cursor { get; init; }

    /// <summary>1 to 200; 50 where it is left out.</summary>
    public int? Limit { get; init; }
}

sealed class ListScreeningsRequestValidator : Validator<ListScreeningsRequest>
{
    public ListScreeningsRequestValidator() => Rules(this);

    internal static void Rules<T>(Validator<T> validator)
        where T : ListScreeningsRequest
    {
        validator.RuleFor(request => request.Reference).Line(200);
        validator.RuleFor(request => request.Destination).Country();
        validator.RuleFor(request => request.EndUserState).Country();
        validator.RuleFor(request => request.Cursor).Must(cursor => cursor is null || LogCursor.Read(cursor) is not null)
            .WithErrorCode("invalid_cursor").WithMessage("Must be a cursor from an earlier answer.");
        validator.RuleFor(request => request.Limit).Limits();
    }
}
