using System.ComponentModel.DataAnnotations;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Release;

/// <summary>Whether goods may move, for exactly the sale of this digest. 200 says so; any other answer means that nothing may
/// ship.</summary>
sealed class GetRelease(ScreeningReader screenings, Releases releases, ActLog acts)
    : Endpoint<GetReleaseRequest, Results<Ok<ReleaseResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("screenings/{id}/release");
        Roles(Role.Screener);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ReleaseResponse>, ProblemHttpResult>> ExecuteAsync(GetReleaseRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        return await screenings.FindAsync(req.Id, caller, ct) is not { Payload: not null } found
            ? Problem.NotFound("No screening of this id is recorded, or its payload has been erased.")
            : found.Entry.Entry.Type != ScreeningAct.Screening ? ReleaseProblem.Of(ReleaseProblem.Simulation, caller)
            : await releases.ReadAsync(caller.Tenant, found, await acts.ReadAsync(caller.Tenant, ct), ct) is { } release
            ? Answer(release, req.Digest, caller) : Problem.Busy();
    }

    static Results<Ok<ReleaseResponse>, ProblemHttpResult> Answer(ReleaseCase release, string digest, Caller caller) =>
        release.Decision.SaleDigest != digest
            ? ReleaseProblem.Of([new(null, "digest_mismatch", LiftedBy.Submitter, "a screening of the sale as it is now: this one was of another")], caller)
            : release.State is not { State: ReleaseStanding.Released } state ? ReleaseProblem.Of(release.State.Blockers, caller)
            : TypedResults.Ok(new ReleaseResponse(
                state.State, release.Decision.Id, release.Sale.Reference, release.Decision.SaleDigest, release.Decision.ValidUntil!.Value));
}

/// <param name="Id">Of the screening.</param>
/// <param name="Digest">The <c>saleDigest</c> of the sale that is to ship.</param>
sealed record GetReleaseRequest(string Id, [property: Required] string Digest);

/// <summary>Goods may move.</summary>
/// <param name="ValidUntil">When it lapses at the latest; a change of lists, record or law ends it before.</param>
sealed record ReleaseResponse(ReleaseStanding State, string Screening, string Reference, string SaleDigest, DateTimeOffset ValidUntil);

sealed class GetReleaseRequestValidator : Validator<GetReleaseRequest>
{
    public GetReleaseRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Digest).Required().Line(80);
    }
}
