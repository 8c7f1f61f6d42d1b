using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Pages through the versions of a list, newest first: what was read, what was doubted, what became of it.</summary>
sealed class ListVersions(CurrentSnapshot current, ListBook book)
    : Endpoint<ListVersionsRequest, Results<Ok<ListVersionsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("lists/{id}/versions");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<Ok<ListVersionsResponse>, ProblemHttpResult>> ExecuteAsync(
        ListVersionsRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<ListVersionsResponse>, ProblemHttpResult>>(
            current.Value is not { } snapshot ? Problem.NotReady()
            : book.Of(request.Id) is not { Known: not null } page ? Problem.NotFound("There is no such list.")
            : TypedResults.Ok(Page([.. VersionResponse.All(page, snapshot.Reference.Lists).Select(version => version.For(Caller.Of(User)))], request)));

    static ListVersionsResponse Page(List<VersionResponse> versions, ListVersionsRequest request)
    {
        var after = Cursor.Place(request.Cursor);
        var rest = after is null ? versions : versions.SkipWhile(version => version.Id != after).Skip(1);
        var (page, next) = Cursor.Cut(rest, request.Limit, version => version.Id);
        return new(page, next);
    }
}

sealed record ListVersionsRequest
{
    /// <summary>Such as <c>us-csl</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>1 to 200; 50 where it is left out.</summary>
    public int? Limit { get; init; }
}

/// <param name="NextCursor">Absent: this is the last page.</param>
sealed record ListVersionsResponse(IReadOnlyList<VersionResponse> Versions, string? NextCursor);

sealed class ListVersionsRequestValidator : Validator<ListVersionsRequest>
{
    public ListVersionsRequestValidator()
    {
        RuleFor(request => request.Cursor).Cursors();
        RuleFor(request => request.Limit).Limits();
    }
}
