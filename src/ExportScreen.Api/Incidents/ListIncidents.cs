using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Incidents;

/// <summary>Pages through incidents of the exile record, by id. They are told by state and month; there is no search by
/// place, role or words, so that nobody can be found by it.</summary>
sealed class ListIncidents(CurrentSnapshot current)
    : Endpoint<ListIncidentsRequest, Results<Ok<IncidentsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("incidents");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(503));
    }

    public override Task<Results<Ok<IncidentsResponse>, ProblemHttpResult>> ExecuteAsync(
        ListIncidentsRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<IncidentsResponse>, ProblemHttpResult>>(current.Value is { } snapshot
            ? TypedResults.Ok(Page(snapshot.Reference.Exiles.Incidents, request))
            : Problem.NotReady());

    static IncidentsResponse Page(IReadOnlyList<Incident> incidents, ListIncidentsRequest request)
    {
        var after = Cursor.Place(request.Cursor);
        var (page, next) = Cursor.Cut(
            incidents.Where(request.Covers)
                .OrderBy(incident => incident.Id, StringComparer.Ordinal)
                .Where(incident => after is null || string.CompareOrdinal(incident.Id, after) > 0),
            request.Limit, incident => incident.Id);
        return new(page, next);
    }
}

sealed record ListIncidentsRequest
{
    /// <summary>The state that targeted, ISO 3166-1 alpha-2.</summary>
    public string? State { get; init; }

    /// <summary>Where it happened, ISO 3166-1 alpha-2.</summary>
    public string? HostState { get; init; }

    /// <summary>To whom a tool was traced, ISO 3166-1 alpha-2.</summary>
    public string? OperatorState { get; init; }

    /// <summary>Such as <c>rendition</c>.</summary>
    public string? Method { get; init; }

    /// <summary>First month, <c>2016</c> or <c>2016-05</c>. An incident of which the year alone is known is in each of its months.</summary>
    public string? From { get; init; }

    /// <summary>Last month, <c>2016</c> or <c>2016-05</c>.</summary>
    public string? To { get; init; }

    /// <summary><c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>1 to 200; 50 where it is left out.</summary>
    public int? Limit { get; init; }

    public bool Covers(Incident incident) => (State is null || incident.OriginState == State)
        && (HostState is null || incident.HostState == HostState)
        && (OperatorState is null || incident.OperatorState == OperatorState)
        && (Method is null || incident.Method == Method)
        && (From is null || string.CompareOrdinal(LastMonth(incident.Date), FirstMonth(From)) >= 0)
        && (To is null || string.CompareOrdinal(FirstMonth(incident.Date), LastMonth(To)) <= 0);

    static string FirstMonth(string date) => date.Length == 4 ? $"{date}-01" : date;

    static string LastMonth(string date) => date.Length == 4 ? $"{date}-12" : date;
}

/// <param name="NextCursor">Absent: this is the last page.</param>
sealed record IncidentsResponse(IReadOnlyList<Incident> Incidents, string? NextCursor);

sealed class ListIncidentsRequestValidator : Validator<ListIncidentsRequest>
{
    public ListIncidentsRequestValidator()
    {
        RuleFor(request => request.State).Country();
        RuleFor(request => request.HostState).Country();
        RuleFor(request => request.OperatorState).Country();
        RuleFor(request => request.Method).Form(FieldRules.SnakeCase(), "Must be a word in snake_case.");
        RuleFor(request => request.From).Form(FieldRules.Month(), "Must be a year or month such as 2016-05.");
        RuleFor(request => request.To).Form(FieldRules.Month(), "Must be a year or month such as 2016-05.");
        RuleFor(request => request.Cursor).Cursors();
        RuleFor(request => request.Limit).Limits();
    }
}
