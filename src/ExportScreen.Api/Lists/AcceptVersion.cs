using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Puts a version that was held back in use, with a reason. One that somebody brought by hand, or whose address nobody else has accepted anything from, and that takes listings,
/// or names or identifiers of them, away needs another holder than that one. Only an admin of the tenant <c>main</c> may.</summary>
sealed class AcceptVersion(ListImporter importer, ListBook book)
    : Endpoint<RuleOnVersionRequest, Results<Ok<VersionResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("lists/{id}/versions/{version}/acceptance");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<VersionResponse>, ProblemHttpResult>> ExecuteAsync(RuleOnVersionRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var list = Route<string>("id") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (book.Of(list).Find(Route<string>("version") ?? "") is not { } held)
            return Problem.NotFound("The list has no such version.");
        if (held.State is not (VersionState.Quarantined or VersionState.AwaitingSecond))
            return Problem.Of(ProblemTypes.Conflict, "The version does not wait for anybody.");
        if (held.Version.NeedsAnother && HolderName.Key(held.Version.Answerable!) == HolderName.Key(caller.Holder))
        {
            return Problem.Of(ProblemTypes.Conflict,
                $"It takes {held.Version.Diff!.Removed} listings away, and names or identifiers of {held.Version.Stripped}, and you "
                + "brought it or chose its address: another holder must accept it.");
        }

        var ruling = new ListAct
        {
            Act = ListActKind.Accepted,
            List = list,
            VersionId = held.Version.Id,
            Reason = request.Reason,
            Holder = caller.Holder,
        };
        // Once it is being put in use it is not left half done because a caller has gone.
        return await importer.AcceptAsync(held, ruling, caller.KeyId, CancellationToken.None) is { } accepted
            ? TypedResults.Ok(VersionResponse.From(accepted))
            : Problem.Of(ProblemTypes.Conflict, "Another version has come into use since it was compared: import it anew.");
    }
}

/// <param name="Reason">Why, 10 to 4,000 characters.</param>
sealed record RuleOnVersionRequest(string Reason);

sealed class RuleOnVersionRequestValidator : Validator<RuleOnVersionRequest>
{
    public RuleOnVersionRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Reason).Reason();
    }
}
