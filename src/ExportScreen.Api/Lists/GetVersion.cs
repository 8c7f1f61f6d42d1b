using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using ExportScreen.Core.Listings;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Shows one version of a list, with the entries that could not be read, and what was read but not understood.</summary>
sealed class GetVersion(CurrentSnapshot current, ListBook book, ILogStore store)
    : Endpoint<GetVersionRequest, Results<Ok<VersionDetailsResponse>, ProblemHttpResult>>
{
    const int MaxShown = 1000;

    public override void Configure()
    {
        Get("lists/{id}/versions/{version}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override async Task<Results<Ok<VersionDetailsResponse>, ProblemHttpResult>> ExecuteAsync(
        GetVersionRequest request, CancellationToken ct)
    {
        if (current.Value is not { } snapshot)
            return Problem.NotReady();

        var page = book.Of(request.Id);
        if (VersionResponse.All(page, snapshot.Reference.Lists).FirstOrDefault(version => version.Id == request.Version) is not { } version)
            return Problem.NotFound("The list has no such version.");

        var text = page.Find(request.Version) is { } ruled
            ? await ListTexts.ReadAsync<ReadingText>(store, ruled.Version.ReadingSha256, ct)
            : snapshot.Reference.Lists.FirstOrDefault(list => list.Id == request.Id && list.Starter) is { } starter
                ? new(starter.Rejects, starter.Notes) : new([], []);
        return TypedResults.Ok(new VersionDetailsResponse(
            version.For(Caller.Of(User)), [.. text.Rejects.Take(MaxShown)], [.. text.Notes.Take(MaxShown)]));
    }
}

/// <param name="Id">The list's.</param>
/// <param name="Version"><c>ver_…</c>, or <c>starter</c>.</param>
sealed record GetVersionRequest(string Id, string Version);

/// <param name="Rejects">Entries that could not be read, with their line or the ordinal of their element, at most 1,000.</param>
/// <param name="Notes">What was read but not understood, at most 1,000; it is missing from its listing.</param>
sealed record VersionDetailsResponse(VersionResponse Version, IReadOnlyList<Reject> Rejects, IReadOnlyList<Reject> Notes);
