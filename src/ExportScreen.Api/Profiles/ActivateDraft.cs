using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Screenings;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Puts a draft in use: from then on sales under its name are decided on it. It needs a shadow run of this very draft
/// against what is in use, and another holder than its author. Only an admin of the tenant <c>main</c> may.</summary>
sealed class ActivateDraft(ProfileChanges changes, ProfileBook book, Snapshots snapshots)
    : Endpoint<ActivateDraftRequest, Results<Ok<ProfileDraft>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("profiles/{name}/drafts/{draft}/activation");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ProfileDraft>, ProblemHttpResult>> ExecuteAsync(ActivateDraftRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var name = Route<string>("name") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (book.Of(name).Find(Route<string>("draft") ?? "") is not { } draft)
            return Problem.NotFound("The profile has no such draft.");
        if (snapshots.Active is null)
            return Problem.NotReady();
        if (HolderName.Key(draft.Drafted.Holder) == HolderName.Key(caller.Holder))
            return Problem.Of(ProblemTypes.Conflict, "You drafted it: another holder must activate it.");
        if (Obstacle(name, draft.Id) is { } obstacle)
            return Problem.Of(ProblemTypes.Conflict, obstacle);

        var act = new ProfileAct
        {
            Act = ProfileActKind.Activated,
            Name = name,
            Draft = draft.Id,
            Holder = caller.Holder,
            Reason = request.Reason,
        };
        // Once it is being put in use it is not left half done because a caller has gone.
        return await changes.RecordAsync(act, caller.KeyId, draft.Profile, () => Obstacle(name, draft.Id) is null, CancellationToken.None)
            ? TypedResults.Ok(book.Of(name).Find(draft.Id))
            : Problem.Of(ProblemTypes.Conflict, "Something else has changed meanwhile: run the draft in shadow again.");
    }

    string? Obstacle(string name, string id) => book.Of(name).Find(id) switch
    {
        { Activated: not null } => "It was activated already: draft it anew to go back to it.",
        { Shadow: null } => "It was never run in shadow: do so first.",
        { Shadow.Summary: var shadow } when shadow.Engine != Engine.Version || shadow.Base != Digest(name) =>
            "Engine or profile in use are others than in its shadow run: run it again.",
        _ => null,
    };

    string? Digest(string name) => snapshots.InPlaceOf(name) is { } snapshot ? ProfileDigest.Of(snapshot.Profile) : null;
}

/// <param name="Reason">Why, 10 to 1,000 characters.</param>
sealed record ActivateDraftRequest(string Reason);

sealed class ActivateDraftRequestValidator : Validator<ActivateDraftRequest>
{
    public ActivateDraftRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Reason).Reason(1000);
    }
}
