using System.ComponentModel.DataAnnotations;
using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Versions;
using ExportScreen.Reference;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Tells what changed from one version of a list to another: listings added, removed, changed, and those that stand there
/// under another id. Each kind is shown up to 1,000.</summary>
sealed class DiffVersions(Snapshots snapshots, ListBook book, ScreeningSlots slots)
    : Endpoint<DiffVersionsRequest, Results<Ok<DiffResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("lists/{id}/diff");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override async Task<Results<Ok<DiffResponse>, ProblemHttpResult>> ExecuteAsync(DiffVersionsRequest request, CancellationToken ct)
    {
        if (snapshots.Active is not { } active)
            return Problem.NotReady();
        if (PartOf(request.Id, request.From) is not { } from || PartOf(request.Id, request.To) is not { } to)
            return Problem.NotFound("The list has no such version.");

        // Both are read from their files, so few may do so at once.
        return await slots.RunAsync(async () => Compare(await snapshots.ListAsync(from, ct), await snapshots.ListAsync(to, ct)), ct)
            is { } diff ? TypedResults.Ok(diff) : Problem.Busy();
    }

    ReferencePart? PartOf(string list, string version) => version == VersionResponse.Starter
        ? ReferenceParts.Find(ReferenceLoader.PartOf(list))
        : book.Of(list).Find(version)?.Version.Part;

    static DiffResponse Compare(LoadedList from, LoadedList to) =>
        DiffResponse.From(ListDiff.Between(from.Listings, to.Listings), to);
}

sealed record DiffVersionsRequest
{
    /// <summary>The list's.</summary>
    public required string Id { get; init; }

    /// <summary>A version's id, <c>ver_…</c> or <c>starter</c>.</summary>
    [Required]
    public required string From { get; init; }

    /// <summary>A version's id, <c>ver_…</c> or <c>starter</c>.</summary>
    [Required]
    public required string To { get; init; }
}

sealed class DiffVersionsRequestValidator : Validator<DiffVersionsRequest>
{
    public DiffVersionsRequestValidator()
    {
        RuleFor(request => request.From).NotEmpty().WithErrorCode("required").WithMessage("Is required.");
        RuleFor(request => request.To).NotEmpty().WithErrorCode("required").WithMessage("Is required.");
    }
}

/// <summary>What changed.</summary>
sealed record DiffResponse(
    DiffCounts Counts, IReadOnlyList<DiffListing> Added, IReadOnlyList<DiffListing> Removed, IReadOnlyList<DiffChange> Changed,
    IReadOnlyList<DiffReplacement> Replaced)
{
    const int MaxShown = 1000;

    public static DiffResponse From(ListDiff diff, LoadedList to)
    {
        var captions = to.Listings.ToDictionary(listing => listing.Id, listing => listing.Caption, StringComparer.Ordinal);
        return new(DiffCounts.Of(diff),
            [.. diff.Added.Take(MaxShown).Select(id => new DiffListing(id, captions[id]))],
            [.. diff.Removed.Take(MaxShown).Select(listing => new DiffListing(listing.Id, listing.Caption))],
            [.. diff.Changed.Take(MaxShown).Select(change => new DiffChange(change.Before.Id, captions[change.Before.Id], change.Members))],
            [.. diff.Replaced.Take(MaxShown).Select(pair => new DiffReplacement(pair.Before.Id, pair.By, pair.Before.Caption))]);
    }
}

/// <param name="Caption">Its primary name.</param>
sealed record DiffListing(string Id, string Caption);

/// <param name="Members">What of it changed, such as <c>names</c> or <c>details.addresses</c>.</param>
sealed record DiffChange(string Id, string Caption, IReadOnlyList<string> Members);

/// <param name="Id">As it was.</param>
/// <param name="By">The id it has now.</param>
sealed record DiffReplacement(string Id, string By, string Caption);
