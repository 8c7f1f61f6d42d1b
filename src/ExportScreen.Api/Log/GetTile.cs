using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>A tile of hashes or a bundle of entries (c2sp.org/tlog-tiles), such as <c>tile/0/000</c>, <c>tile/1/000.p/7</c>
/// or <c>tile/entries/x001/234</c>. What it holds never changes.</summary>
sealed class GetTile(ILogStore store, LogEnvironment environment)
    : Endpoint<GetTileRequest, Results<FileContentHttpResult, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/tile/{*path}");
        Roles(Role.Regulator);
        Description(builder => builder.Produces<byte[]>(200, "application/octet-stream").ProducesProblem(404));
    }

    public override async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExecuteAsync(GetTileRequest req, CancellationToken ct)
    {
        if (TilePath.Parse($"tile/{req.Path}") is not { } path
            || await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is null
            || await new LogReader(environment, req.Log).ReadAsync(path, ct) is not { } bytes)
        {
            return Problem.NotFound("The tenant has no such log, or the log no such tile within its signed size.");
        }

        HttpContext.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.Bytes(bytes, "application/octet-stream");
    }
}

/// <param name="Path">What follows <c>tile/</c>.</param>
sealed record GetTileRequest(string Log, string Path);
