using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Authorisations;

/// <summary>Takes an authorisation off the file: it was revoked, or written down wrongly. What rests on it is not released any more; what
/// it gave stays on record, and counts against the same licence put on file anew.</summary>
sealed class WithdrawAuthorisation(ActLog acts, ILogStore store, TimeProvider clock)
    : Endpoint<WithdrawalRequest, Results<Ok<AuthorisationResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("authorisations/{id}/withdrawal");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<AuthorisationResponse>, ProblemHttpResult>> ExecuteAsync(WithdrawalRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        return await acts.InTurnAsync<Results<Ok<AuthorisationResponse>, ProblemHttpResult>>(caller.Tenant, async book =>
        {
            if (!book.Authorisations.TryGetValue(id, out var row))
                return (Problem.NotFound("No authorisation of this id is on file."), null);
            if (row.WithdrawnAt is not null)
                return (Problem.Of(ProblemTypes.Conflict, "It is withdrawn already."), null);

            var now = clock.GetUtcNow();
            return (
                TypedResults.Ok(AuthorisationResponse.From(row with { WithdrawnAt = now }, book.UsesOf(row.Stored.Key))),
                OfficerAct.Of(ActBook.Authorisation, $"wdr_{Guid.CreateVersion7(now)}", now, caller,
                    new() { ["withdraws"] = id, ["reason"] = req.Reason }, await store.FindByIdAsync(caller.Tenant, id, ct)));
        }, ct);
    }
}

/// <param name="Reason">10 to 4,000 characters.</param>
sealed record WithdrawalRequest(string Reason);

sealed class WithdrawalRequestValidator : Validator<WithdrawalRequest>
{
    public WithdrawalRequestValidator() => RuleFor(request => request.Reason).Reason();
}
