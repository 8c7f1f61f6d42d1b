using System.ComponentModel.DataAnnotations;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>Proves that the tree of one size is the beginning of another's (RFC 6962, section 2.1.2).</summary>
sealed class GetConsistencyProof(ILogStore store, LogEnvironment environment)
    : Endpoint<ConsistencyProofRequest, Results<Ok<ProofResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/proofs/consistency");
        Roles(Role.Regulator, Role.Officer);
        Description(builder => builder.ProducesProblem(404));
    }

    public override async Task<Results<Ok<ProofResponse>, ProblemHttpResult>> ExecuteAsync(ConsistencyProofRequest req, CancellationToken ct) =>
        await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is { } head
            && await new LogReader(environment, req.Log).ConsistencyAsync(req.From ?? 0, req.To ?? head.Size, ct) is { } proof
            ? TypedResults.Ok(ProofResponse.From(proof))
            : Problem.NotFound("The tenant has no such log, or the log no such sizes.");
}

/// <param name="From">Size of the older checkpoint.</param>
/// <param name="To">Size of the newer one; the present one where it is left out.</param>
sealed record ConsistencyProofRequest(string Log, [property: Required] long? From, long? To);

sealed class ConsistencyProofRequestValidator : Validator<ConsistencyProofRequest>
{
    public ConsistencyProofRequestValidator()
    {
        RuleFor(request => request.From).Required().Between(0, long.MaxValue);
        RuleFor(request => request.To).Between(0, long.MaxValue);
    }
}
