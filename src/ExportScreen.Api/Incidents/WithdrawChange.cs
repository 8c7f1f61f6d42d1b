using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Record;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Incidents;

/// <summary>Takes back an incident, a correction or a reply that was recorded at this installation. It stays readable, and counts
/// no more. What ships can't be withdrawn. Only an admin of the tenant <c>main</c> may.</summary>
sealed class WithdrawChange(CurrentSnapshot current, RecordChanges changes, RecordTexts texts)
    : Endpoint<WithdrawalRequest, Results<Created<IncidentResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("incidents/{id}/withdrawals");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<IncidentResponse>, ProblemHttpResult>> ExecuteAsync(WithdrawalRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var checks = texts.Start();
        checks.Text("/why", request.Why);
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var refused = await changes.ChangeExilesAsync(caller.KeyId, (record, now) =>
        {
            var history = record.Histories.GetValueOrDefault(id);
            return history?.Changes.FirstOrDefault(change => change.Id == request.Change && change is not ChangeWithdrawn) is not { } change
                    ? Planned<LocalChange>.Refuse(Problem.NotFound("No such change of this incident was made here."))
                : history.WithdrawalOf(change) is not null
                    ? Planned<LocalChange>.Refuse(Problem.Of(ProblemTypes.Conflict, "It was withdrawn already."))
                : Planned<LocalChange>.Make(new ChangeWithdrawn(
                    RecordChanges.NewId(now), now, caller.KeyId, id, change.Id, request.Why));
        });
        return refused is null
            ? TypedResults.Created($"/v1/incidents/{id}", IncidentResponse.Find(current.Value.Reference.Exiles, id)!)
            : refused;
    }
}

/// <param name="Change">Id of the change, <c>rec_…</c>, as the incident's provenance, corrections and replies show it.</param>
/// <param name="Why">10 to 1,000 characters, in Latin letters, without names of people.</param>
sealed record WithdrawalRequest(string Change, string Why);

sealed class WithdrawalRequestValidator : Validator<WithdrawalRequest>
{
    public WithdrawalRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Change).Required().Line(64);
        RuleFor(request => request.Why).Reason(1000);
    }
}
