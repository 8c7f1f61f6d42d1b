using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Authorisations;

/// <summary>One authorisation of the tenant, with what is left of it.</summary>
sealed class GetAuthorisation(ActLog acts) : Endpoint<GetAuthorisationRequest, Results<Ok<AuthorisationResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("authorisations/{id}");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(404));
    }

    public override async Task<Results<Ok<AuthorisationResponse>, ProblemHttpResult>> ExecuteAsync(GetAuthorisationRequest req, CancellationToken ct)
    {
        var book = await acts.ReadAsync(Caller.Of(User).Tenant, ct);
        return book.Authorisations.TryGetValue(req.Id, out var row)
            ? TypedResults.Ok(AuthorisationResponse.From(row, book.UsesOf(row.Stored.Key)))
            : Problem.NotFound("No authorisation of this id is on file.");
    }
}

/// <param name="Id">As the answer that stored it gave it.</param>
sealed record GetAuthorisationRequest(string Id);
