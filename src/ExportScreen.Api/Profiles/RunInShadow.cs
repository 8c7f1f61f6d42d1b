using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Decides the last recorded sales of the tenant again, on what is in use and on a draft, and tells which come out
/// otherwise and by which rules. No decision is recorded, only that it was run and what it came to. Only an admin of the tenant
/// <c>main</c> may.</summary>
sealed class RunInShadow(ShadowRuns runs, ProfileChanges changes, ProfileBook book, Snapshots snapshots)
    : Endpoint<RunInShadowRequest, Results<Ok<ShadowResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("profiles/{name}/drafts/{draft}/shadow-run");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ShadowResponse>, ProblemHttpResult>> ExecuteAsync(RunInShadowRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var name = Route<string>("name") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (book.Of(name).Find(Route<string>("draft") ?? "") is not { } draft)
            return Problem.NotFound("The profile has no such draft.");
        if (draft.Activated is not null)
            return Problem.Of(ProblemTypes.Conflict, "The draft was activated already.");
        if (snapshots.InPlaceOf(name) is not { } inUse)
            return Problem.NotReady();

        var trial = Snapshots.Trial(inUse, draft.Profile);
        if (await runs.RunAsync(caller.Tenant, request.Sales!.Value, inUse, trial, ct) is not var (summary, changed))
            return Problem.Busy();

        var act = new ProfileAct
        {
            Act = ProfileActKind.ShadowRun,
            Name = name,
            Draft = draft.Id,
            Holder = caller.Holder,
            Shadow = summary,
        };
        await changes.RecordAsync(act, caller.KeyId, null, static () => true, ct);
        return TypedResults.Ok(new ShadowResponse(draft.Id, inUse.Profile.Name, summary, changed));
    }
}

/// <param name="Sales">How many of the last recorded ones, 1 to 500.</param>
sealed record RunInShadowRequest(int? Sales);

/// <param name="Against">Name of the profile that it was compared with: the one of the draft's name in use, or the installation's.</param>
/// <param name="Changed">Newest first.</param>
sealed record ShadowResponse(string Draft, string Against, ShadowSummary Summary, IReadOnlyList<ShadowChange> Changed);

sealed class RunInShadowRequestValidator : Validator<RunInShadowRequest>
{
    public RunInShadowRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Sales).Required().Between(1, ShadowRuns.MaxSales);
    }
}
