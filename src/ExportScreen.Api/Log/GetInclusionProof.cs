using System.ComponentModel.DataAnnotations;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>Proves that an entry is in the tree of a size (RFC 6962, section 2.1.1).</summary>
sealed class GetInclusionProof(ILogStore store, LogEnvironment environment)
    : Endpoint<InclusionProofRequest, Results<Ok<ProofResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/proofs/inclusion");
        Roles(Role.Regulator, Role.Officer);
        Description(builder => builder.ProducesProblem(404));
    }

    public override async Task<Results<Ok<ProofResponse>, ProblemHttpResult>> ExecuteAsync(InclusionProofRequest req, CancellationToken ct) =>
        await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is { } head
            && await new LogReader(environment, req.Log).InclusionAsync(req.Index ?? 0, req.Size ?? head.Size, ct) is { } proof
            ? TypedResults.Ok(ProofResponse.From(proof))
            : Problem.NotFound("The tenant has no such log, or the log no such size or entry.");
}

/// <param name="Index">From 0.</param>
/// <param name="Size">Of a checkpoint; the present one where it is left out.</param>
sealed record InclusionProofRequest(string Log, [property: Required] long? Index, long? Size);

sealed class InclusionProofRequestValidator : Validator<InclusionProofRequest>
{
    public InclusionProofRequestValidator()
    {
        RuleFor(request => request.Index).Required().Between(0, long.MaxValue);
        RuleFor(request => request.Size).Between(0, long.MaxValue);
    }
}

/// <param name="Hashes">Lowercase hex, leaf side first. Size and root to check it by belong to a signed checkpoint.</param>
sealed record ProofResponse(IReadOnlyList<string> Hashes)
{
    public static ProofResponse From(IReadOnlyList<Hash> proof) => new([.. proof.Select(hash => hash.ToHex())]);
}
