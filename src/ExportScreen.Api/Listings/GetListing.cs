using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Listings;

/// <summary>Shows one listing with everything its publisher says of the party. An id that the listing had in an earlier version of
/// the list still finds it; one that was taken off answers with the last that was said, and says so.</summary>
sealed class GetListing(CurrentSnapshot current, ListingHistory history, ListingLinks links, ScreeningSlots slots)
    : Endpoint<GetListingRequest, Results<Ok<ListingResponse>, ProblemHttpResult>>
{
    /// <summary>A listing changes its key seldom, and never in a circle.</summary>
    const int MaxKeys = 20;

    public override void Configure()
    {
        Get("listings/{id}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ListingResponse>, ProblemHttpResult>> ExecuteAsync(GetListingRequest request, CancellationToken ct) =>
        current.Value is not { } snapshot ? Problem.NotReady()
        // What is in no list is sought in the history, which is long.
        : await slots.RunAsync(() => FindAsync(request, snapshot, ct), ct) ?? Problem.Busy();

    async Task<Results<Ok<ListingResponse>, ProblemHttpResult>> FindAsync(GetListingRequest request, Snapshot snapshot, CancellationToken ct)
    {
        var id = request.Id;
        for (var i = 0; i < MaxKeys; i++)
        {
            var list = snapshot.Reference.Lists.FirstOrDefault(list => id.StartsWith($"{list.Id}:", StringComparison.Ordinal));
            if (list is not null && Find(list, id) is { } found)
            {
                return TypedResults.Ok(ListingResponse.From(found, list, ListingState.InUse, id == request.Id ? null : request.Id) with
                {
                    SameAs = links.Of(snapshot.Reference, id),
                });
            }

            if (await LastAsync(id, ct) is not { Before: { } before } last)
                break;
            if (last.By is null)
                return TypedResults.Ok(ListingResponse.From(before, list, ListingState.Removed, id == request.Id ? null : request.Id));
            id = last.By;
        }

        return Problem.NotFound("No list has or had such a listing.");
    }

    static Listing? Find(LoadedList list, string id) => list.Listings.FirstOrDefault(listing => listing.Id == id);

    async Task<ListingEvent?> LastAsync(string id, CancellationToken ct)
    {
        await foreach (var change in history.OfAsync(id.Split(':')[0], id, ct))
        {
            if (change.Change is ListingChangeKind.Removed or ListingChangeKind.Replaced)
                return change;
        }

        return null;
    }
}

/// <param name="Id">List and key, such as <c>eu-fsf:13</c>.</param>
sealed record GetListingRequest(string Id);
