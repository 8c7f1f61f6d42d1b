using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
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

/// <summary>The same with the party's name, which has no place in an address.</summary>
sealed class SearchScreenings(ScreeningReader screenings)
    : Endpoint<SearchScreeningsRequest, Results<Ok<ScreeningsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("screenings/search");
        Roles(Role.Screener, Role.Officer, Role.Regulator);
    }

    public override async Task<Results<Ok<ScreeningsResponse>, ProblemHttpResult>> ExecuteAsync(
        SearchScreeningsRequest req, CancellationToken ct) =>
        await ScreeningPage.ReadAsync(
            screenings, req, req.Party is { } party ? SearchWords.Party(party) : [], Caller.Of(User), ct);
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

sealed record SearchScreeningsRequest : ListScreeningsRequest
{
    /// <summary>Words of a party's or owner's name, in any script; all of them must occur in the sale.</summary>
    public string? Party { get; init; }
}

/// <param name="NextCursor">Absent: this is the last page.</param>
sealed record ScreeningsResponse(IReadOnlyList<ScreeningSummary> Screenings, string? NextCursor);

/// <summary>One screening in a line.</summary>
/// <param name="Reference">Absent where the payload was erased.</param>
/// <param name="Log">The log and the index in it where the decision stands.</param>
sealed record ScreeningSummary(
    string Id, string? Reference, DateTimeOffset DecidedAt, string? Decision, string? Status, string? Destination,
    IReadOnlyList<string> EndUserStates, string Log, long Index, string Href);

/// <summary>Reads a page of screenings.</summary>
static class ScreeningPage
{
    public static async Task<Results<Ok<ScreeningsResponse>, ProblemHttpResult>> ReadAsync(
        ScreeningReader screenings, ListScreeningsRequest request, IEnumerable<SearchWord> words, Caller caller, CancellationToken ct)
    {
        var limit = request.Limit ?? Cursor.DefaultLimit;
        var query = new EntryQuery
        {
            Tenant = caller.Tenant,
            Decision = request.Decision is { } decision ? Words.Of(decision) : null,
            Status = request.Status is { } status ? Words.Of(status) : null,
            Destination = request.Destination,
            EndUserState = request.EndUserState,
            From = request.From,
            To = request.To,
            After = LogCursor.Read(request.Cursor),
            Limit = limit + 1,
        };
        var found = await screenings.QueryAsync(
            query, request.Reference is { } reference ? words.Append(SearchWords.Reference(reference)) : words, caller, ct);
        var page = found.Take(limit).ToList();
        return TypedResults.Ok(new ScreeningsResponse(
            [.. page.Select(Summary)], found.Count > limit ? LogCursor.Write(page[^1].Entry) : null));
    }

    static ScreeningSummary Summary(RecordedAct act)
    {
        var entry = act.Entry.Entry;
        return new(
            entry.Id, act.Payload?["sale"]?["reference"]?.GetValue<string>(), entry.Time, entry.Facts.Decision, entry.Facts.Status,
            entry.Facts.Destination, entry.Facts.EndUserStates, act.Entry.Log, act.Entry.Index, $"/v1/screenings/{entry.Id}");
    }
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

sealed class SearchScreeningsRequestValidator : Validator<SearchScreeningsRequest>
{
    public SearchScreeningsRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        ListScreeningsRequestValidator.Rules(this);
        RuleFor(request => request.Party).Line(512).Must(party => party is null || SearchWords.Party(party).Any())
            .WithErrorCode("unreadable").WithMessage("Has no letter or digit to search for.");
    }
}
