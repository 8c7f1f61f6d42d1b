using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Listings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Listings;

/// <summary>Shows one listing as its publisher has it.</summary>
sealed class GetListing(CurrentSnapshot current) : Endpoint<GetListingRequest, Results<Ok<Listing>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("listings/{id}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<Listing>, ProblemHttpResult>> ExecuteAsync(GetListingRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<Listing>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : snapshot.Reference.Lists
                .Where(list => request.Id.StartsWith($"{list.Id}:", StringComparison.Ordinal))
                .SelectMany(list => list.Listings)
                .FirstOrDefault(listing => listing.Id == request.Id) is { } found ? TypedResults.Ok(found)
            : Problem.NotFound("No list in use has such a listing."));
}

/// <param name="Id">List and key, such as <c>eu-fsf:13</c>.</param>
sealed record GetListingRequest(string Id);
