using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Resolutions;

/// <summary>
/// A named person says whether a possible match is the listed party. A dismissal is bound to the party as it was screened and to the
/// listing as it was written: where either changes, it says nothing. Items of tier 1 need the same of a second holder. Who submitted
/// the sale may confirm, and not dismiss. A confirmed hit ends what can be released on this screening.
/// </summary>
sealed class ResolveHit(ScreeningReader screenings, Releases releases, ActLog acts, TimeProvider clock)
    : Endpoint<ResolutionRequest, Results<Created<ResolutionResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("screenings/{id}/hits/{hit}/resolution");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<ResolutionResponse>, ProblemHttpResult>> ExecuteAsync(ResolutionRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        return await screenings.FindAsync(Route<string>("id")!, caller, ct) is not { Payload: { } payload } found
            ? Problem.NotFound("No screening of this id is recorded, or its payload has been erased.")
            : found.Entry.Entry.Type != ScreeningAct.Screening ? ReleaseProblem.Of(ReleaseProblem.Simulation, caller)
            : RecordedDecision.Read(payload["decision"]!).Hits.FirstOrDefault(one => one.Id == Route<string>("hit")) is not { } hit
            ? Problem.NotFound("The screening has no such hit.")
            : await RuleAsync(found, hit, req, caller, ct);
    }

    Task<Results<Created<ResolutionResponse>, ProblemHttpResult>> RuleAsync(
        RecordedAct found, RecordedHit hit, ResolutionRequest req, Caller caller, CancellationToken ct) =>
        acts.InTurnAsync<Results<Created<ResolutionResponse>, ProblemHttpResult>>(caller.Tenant, async book =>
        {
            if (await releases.ReadAsync(caller.Tenant, found, book, ct) is not { } release)
                return (Problem.Busy(), null);
            if (Refusal(req, hit, release, caller) is { } refusal)
                return (refusal, null);

            var now = clock.GetUtcNow();
            var id = $"res_{Guid.CreateVersion7(now)}";
            var payload = new JsonObject
            {
                ["screening"] = release.Decision.Id,
                ["hit"] = hit.Id,
                ["ruling"] = Words.Of(req.Ruling),
                ["reason"] = req.Reason,
                ["party"] = PartyFingerprint.Of(release.Sale, hit.Party),
                ["listing"] = hit.Listing,
                ["listingDigest"] = hit.ListingDigest,
                ["tier"] = release.Decision.Tier,
            };
            var after = release.With(new HitRuling(id, HolderName.Key(caller.Holder), hit.Id, req.Ruling == HitRulingWord.Dismissed));
            return (
                TypedResults.Created($"/v1/screenings/{release.Decision.Id}", new ResolutionResponse(
                    id, release.Decision.Id, hit.Id, req.Ruling, caller.Holder, now, after.State)),
                OfficerAct.Of(ActBook.Resolution, id, now, caller, payload, found.Entry, release.Decision.Id));
        }, ct);

    /// <summary>Why the ruling is not taken; null: it is.</summary>
    static ProblemHttpResult? Refusal(ResolutionRequest req, RecordedHit hit, ReleaseCase release, Caller caller)
    {
        var holder = HolderName.Key(caller.Holder);
        var dismisses = req.Ruling == HitRulingWord.Dismissed;
        return release.Acts.Count >= Releases.MaxActs ? Conflict("There are too many rulings on this screening already: screen the sale anew.")
            : !release.Decision.Open.Any(finding => finding.Code == RecordedFinding.PossibleMatch && finding.Evidence.Contains(hit.Id))
                ? Conflict(hit.SuppressedBy is not null ? "The same match was dismissed before; nothing is open about it."
                    : "The hit is confirmed by what the sale states, so nobody can dismiss it. If that is wrong, screen the sale with what is right.")
            : release.Situation.Acts.OfType<HitRuling>().Any(ruling => ruling.Hit == hit.Id && ruling.Holder == holder && ruling.Dismissed == dismisses)
                ? Conflict("You ruled so already; where a second person is needed, another holder must rule the same.")
            : dismisses && !release.Profile.SubmitterMayRelease && holder == release.Situation.Submitter
                ? Conflict("You submitted this sale: others must dismiss its hits.")
            : null;
    }

    static ProblemHttpResult Conflict(string detail) => Problem.Of(ProblemTypes.Conflict, detail);
}

/// <summary>A person's word on a possible match.</summary>
/// <param name="Ruling"><c>confirmed</c>: it is the listed party; <c>dismissed</c>: it is not.</param>
/// <param name="Reason">What tells them apart or shows them to be one, 10 to 4,000 characters.</param>
sealed record ResolutionRequest(HitRulingWord Ruling, string Reason);

enum HitRulingWord
{
    Unspecified,
    Confirmed,
    Dismissed,
}

/// <param name="Holder">Who ruled.</param>
/// <param name="Release">As it stands with this ruling.</param>
sealed record ResolutionResponse(
    string Id, string Screening, string Hit, HitRulingWord Ruling, string Holder, DateTimeOffset At, ReleaseState Release);

sealed class ResolutionRequestValidator : Validator<ResolutionRequest>
{
    public ResolutionRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Ruling).NotEqual(HitRulingWord.Unspecified).WithErrorCode("required").WithMessage("Must be confirmed or dismissed.");
        RuleFor(request => request.Reason).Reason();
    }
}
