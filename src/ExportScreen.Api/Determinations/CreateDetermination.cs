using System.Text.Json;
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

namespace ExportScreen.Api.Determinations;

/// <summary>
/// A named person rules on a screened sale. A refusal holds at once, until the sale is screened anew. A release is taken once only
/// signatures are missing, and takes effect with the last one that is needed, each of another holder and none of who submitted the
/// sale; then it takes of the authorisations it rests on. Of whoever rules on due diligence that touches it the law asks in writing
/// whether what was found makes the exporter aware of repression; who answers yes has to notify the authority.
/// </summary>
sealed class CreateDetermination(ScreeningReader screenings, Releases releases, ActLog acts, TimeProvider clock)
    : Endpoint<DeterminationRequest, Results<Created<DeterminationResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("screenings/{id}/determinations");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(422).ProducesProblem(503));
    }

    public override async Task<Results<Created<DeterminationResponse>, ProblemHttpResult>> ExecuteAsync(
        DeterminationRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        return await screenings.FindAsync(Route<string>("id")!, caller, ct) is not { Payload: not null } found
            ? Problem.NotFound("No screening of this id is recorded, or its payload has been erased.")
            : found.Entry.Entry.Type != ScreeningAct.Screening ? ReleaseProblem.Of(ReleaseProblem.Simulation, caller)
            : await RuleAsync(found, req, caller, ct);
    }

    Task<Results<Created<DeterminationResponse>, ProblemHttpResult>> RuleAsync(
        RecordedAct found, DeterminationRequest req, Caller caller, CancellationToken ct) =>
        acts.InTurnAsync<Results<Created<DeterminationResponse>, ProblemHttpResult>>(caller.Tenant, async book =>
        {
            if (await releases.ReadAsync(caller.Tenant, found, book, ct) is not { } release)
                return (Problem.Busy(), null);
            if (Refusal(req, release, caller) is { } refusal)
                return (refusal, null);

            var now = clock.GetUtcNow();
            var id = $"det_{Guid.CreateVersion7(now)}";
            var holder = HolderName.Key(caller.Holder);
            var aware = req.Aware ?? Fact.Unknown;
            var completing = release.With(new SaleRuling(id, holder, req.Ruling == SaleRulingWord.Release, aware, [.. release.Uses.Keys]));
            var completes = completing.State is { State: ReleaseStanding.Released };
            var ruled = completes ? completing : release.With(new SaleRuling(id, holder, req.Ruling == SaleRulingWord.Release, aware, []));
            var payload = new JsonObject
            {
                ["screening"] = release.Decision.Id,
                ["saleDigest"] = release.Decision.SaleDigest,
                ["ruling"] = Words.Of(req.Ruling),
                ["reason"] = req.Reason,
                ["evidence"] = new JsonArray([.. req.Evidence.Select(document => JsonValue.Create(document))]),
                ["aware"] = Words.Of(aware),
                ["state"] = Words.Of(ruled.State.State),
                ["draws"] = JsonSerializer.SerializeToNode(completes ? release.Uses.Keys : [], WireJson.Options),
                ["uses"] = JsonSerializer.SerializeToNode(completes ? release.Uses.Values : [], SaleJson.Options),
            };
            return (
                TypedResults.Created($"/v1/screenings/{release.Decision.Id}", new DeterminationResponse(
                    id, release.Decision.Id, req.Ruling, caller.Holder, now, ruled.State)),
                OfficerAct.Of(ActBook.Determination, id, now, caller, payload, found.Entry, release.Decision.Id));
        }, ct);

    /// <summary>Why the ruling is not taken; null: it is.</summary>
    static ProblemHttpResult? Refusal(DeterminationRequest req, ReleaseCase release, Caller caller)
    {
        var holder = HolderName.Key(caller.Holder);
        var own = release.Situation.Acts.OfType<SaleRuling>().Where(ruling => ruling.Holder == holder).ToList();
        if (release.Acts.Count >= Releases.MaxActs)
            return Problem.Of(ProblemTypes.Conflict, "There are too many rulings on this screening already: screen the sale anew.");
        if (req.Ruling == SaleRulingWord.Refuse)
            return own.Exists(ruling => !ruling.Release) ? Problem.Of(ProblemTypes.Conflict, "You refused this sale already.") : null;

        var asked = ReleaseState.AsksWhetherAware(release.Decision);
        return release.State.State == ReleaseStanding.Released ? Problem.Of(ProblemTypes.Conflict, "The sale is released already.")
            : release.BeyondSignatures is { Count: > 0 } others ? ReleaseProblem.Of(
                others, caller, "Other blockers than signatures stand in the way; the ruling was not taken.")
            : !release.Profile.SubmitterMayRelease && holder == release.Situation.Submitter ? ReleaseProblem.Of(
                release.State.Blockers, caller, "You submitted this sale: others must rule on its release.")
            : own.Exists(ruling => ruling.Release) && release.State.Blockers.All(blocker => blocker.Code != "not_drawn") ? ReleaseProblem.Of(
                release.State.Blockers, caller, "You signed already; a key of your own is no second person. Another holder must rule the same.")
            : asked && req.Aware is not (Fact.Yes or Fact.No) ? Problem.Of(ProblemTypes.Unprocessable,
                "A finding asks whether the exporter is aware that the sale serves repression or serious violations (Art. 5(2) of Regulation (EU) 2021/821).",
                new FieldError("/aware", "required", "Must be yes or no for this sale."))
            : null;
    }
}

/// <summary>A person's ruling.</summary>
sealed record DeterminationRequest
{
    public SaleRulingWord Ruling { get; init; }

    /// <summary>The due diligence in writing, 10 to 4,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>Documents it rests on: what each is, and where it is kept.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether what was found makes the exporter aware that the items are meant for repression or serious violations of human
    /// rights (Art. 5(2) of Regulation (EU) 2021/821): <c>yes</c> or <c>no</c> where a finding asks it.</summary>
    public Fact? Aware { get; init; }
}

enum SaleRulingWord
{
    Unspecified,
    Release,
    Refuse,
}

/// <param name="Holder">Who ruled.</param>
/// <param name="Release">As it stands with this ruling.</param>
sealed record DeterminationResponse(
    string Id, string Screening, SaleRulingWord Ruling, string Holder, DateTimeOffset At, ReleaseState Release);

sealed class DeterminationRequestValidator : Validator<DeterminationRequest>
{
    public const int MaxEvidence = 50;

    public DeterminationRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Ruling).NotEqual(SaleRulingWord.Unspecified).WithErrorCode("required").WithMessage("Must be release or refuse.");
        RuleFor(request => request.Reason).Reason();
        RuleFor(request => request.Evidence).AtMost(MaxEvidence);
        this.Each(request => request.Evidence, MaxEvidence).Required().Text();
    }
}
