using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Listings;

/// <summary>Tells what the imported versions of its list did to a listing, newest first, with its words before each change. What an
/// id was called before that is told with the other id.</summary>
sealed class GetListingHistory(CurrentSnapshot current, ListingHistory history, ScreeningSlots slots)
    : Endpoint<GetListingRequest, Results<Ok<ListingHistoryResponse>, ProblemHttpResult>>
{
    const int MaxShown = 100;

    public override void Configure()
    {
        Get("listings/{id}/history");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ListingHistoryResponse>, ProblemHttpResult>> ExecuteAsync(
        GetListingRequest request, CancellationToken ct) =>
        current.Value is not { } snapshot ? Problem.NotReady()
        : await slots.RunAsync(() => FindAsync(request, snapshot, ct), ct) ?? Problem.Busy();

    async Task<Results<Ok<ListingHistoryResponse>, ProblemHttpResult>> FindAsync(
        GetListingRequest request, Snapshot snapshot, CancellationToken ct)
    {
        var events = new List<ListingEventResponse>();
        await foreach (var change in history.OfAsync(request.Id.Split(':')[0], request.Id, ct))
        {
            events.Add(ListingEventResponse.From(change));
            if (events.Count == MaxShown)
                break;
        }

        return events.Count > 0 || snapshot.Reference.Index.Listings.Any(listing => listing.Id == request.Id)
            ? TypedResults.Ok(new ListingHistoryResponse(request.Id, events))
            : Problem.NotFound("No list has or had such a listing.");
    }
}

/// <param name="Events">Newest first, at most 100; none: it stands as it did in the first version that was loaded here.</param>
sealed record ListingHistoryResponse(string Id, IReadOnlyList<ListingEventResponse> Events);

/// <param name="VersionId">The version of the list that did it.</param>
/// <param name="Version">The publisher's date of it.</param>
/// <param name="At">When it came in.</param>
/// <param name="Members">Of a change: what of it changed.</param>
/// <param name="Before">The listing as it was; absent: it was not there.</param>
/// <param name="By">Of a replacement: the id it has since.</param>
sealed record ListingEventResponse(
    string VersionId, DateTimeOffset Version, DateTimeOffset At, ListingChangeKind Change, IReadOnlyList<string> Members,
    ListingResponse? Before, string? By)
{
    public static ListingEventResponse From(ListingEvent change) => new(
        change.Version.Id, change.Version.Part.PublishedAt, change.Version.ImportedAt, change.Change, change.Members,
        change.Before is { } before ? ListingResponse.From(before, null, ListingState.Removed) : null, change.By);
}
