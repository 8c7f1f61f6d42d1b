using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Refuses a version that was held back, with a reason; the same bytes are not fetched in again. Only an admin of the
/// tenant <c>main</c> may.</summary>
sealed class RefuseVersion(ListImporter importer, ListBook book)
    : Endpoint<RuleOnVersionRequest, Results<Ok<VersionResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("lists/{id}/versions/{version}/refusal");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<VersionResponse>, ProblemHttpResult>> ExecuteAsync(RuleOnVersionRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var list = Route<string>("id") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (book.Of(list).Find(Route<string>("version") ?? "") is not { Version.Id: var id })
            return Problem.NotFound("The list has no such version.");

        var ruling = new ListAct
        {
            Act = ListActKind.Refused,
            List = list,
            VersionId = id,
            Reason = request.Reason,
            Holder = caller.Holder,
        };
        return await importer.RecordAsync(ruling, caller.KeyId, () => book.Of(list).Held.Any(held => held.Version.Id == id), ct)
            ? TypedResults.Ok(VersionResponse.From(book.Of(list).Find(id)!))
            : Problem.Of(ProblemTypes.Conflict, "The version does not wait for anybody.");
    }
}
