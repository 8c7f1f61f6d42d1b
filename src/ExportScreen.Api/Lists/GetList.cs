using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Shows how a list is declared, and what of it is in use. All but admins of the tenant <c>main</c> see its addresses up to
/// the question mark.</summary>
sealed class GetList(CurrentSnapshot current, ListBook book, ListRefresh refresh, TimeProvider clock)
    : Endpoint<GetListRequest, Results<Ok<ListDetailsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("lists/{id}");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<ListDetailsResponse>, ProblemHttpResult>> ExecuteAsync(GetListRequest request, CancellationToken ct)
    {
        // The rest of an address may be a licence's token.
        var whole = Caller.Of(User).KeepsReference;
        return Task.FromResult<Results<Ok<ListDetailsResponse>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : book.Of(request.Id) is not { Known: { } known } page ? Problem.NotFound("There is no such list.")
            : TypedResults.Ok(new ListDetailsResponse(request.Id, page.Declaration is not null,
                known with { Addresses = [.. known.Addresses.Select(address => Shown(new(address)))] },
                snapshot.Reference.Lists.FirstOrDefault(list => list.Id == request.Id) is { } list
                    ? ListResponse.From(list, page, snapshot.Profile, clock.GetUtcNow()) : null,
                new(ListRefresh.AddressOf(page)?.Files.Select(Shown).ToList() ?? [],
                    refresh.Of(request.Id)?.State.LastTriedAt, refresh.Of(request.Id)?.Failure))));

        string Shown(Uri address) => whole ? address.OriginalString : address.GetLeftPart(UriPartial.Path);
    }
}

/// <param name="Id">Such as <c>us-csl</c>.</param>
sealed record GetListRequest(string Id);

/// <param name="Declared">An admin declared it; else it is as its publisher is known.</param>
/// <param name="InUse">Absent: nothing of it is.</param>
sealed record ListDetailsResponse(
    string Id, bool Declared, ListDeclaration Declaration, ListResponse? InUse, RefreshResponse Refresh);

/// <param name="Addresses">Where it is fetched from; none: no address is known, and one can be declared.</param>
/// <param name="LastTriedAt">Absent: not since the service started.</param>
/// <param name="Failure">Why the last fetch failed; absent: it did not.</param>
sealed record RefreshResponse(IReadOnlyList<string> Addresses, DateTimeOffset? LastTriedAt, string? Failure);
