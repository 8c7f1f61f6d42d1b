using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using ExportScreen.Audit;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

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

    static string? Text(System.Text.Json.Nodes.JsonNode? node) => node?.GetValue<string>();

    static ScreeningSummary Summary(RecordedAct act)
    {
        // From what the leaf commits to; what stands in the columns it was found by is not proved.
        var entry = act.Entry.Entry;
        return new(
            entry.Id, Text(act.Payload?["sale"]?["reference"]), entry.Time, Text(act.Payload?["decision"]?["decision"]),
            LeafEnvelope.Parse(entry.Leaf).Status, Text(act.Payload?["sale"]?["destination"]?["country"]), entry.Facts.EndUserStates, act.Entry.Log, act.Entry.Index, $"/v1/screenings/{entry.Id}");
    }
}
