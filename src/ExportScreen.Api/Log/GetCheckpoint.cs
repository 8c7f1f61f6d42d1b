using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>The signed head of a log (c2sp.org/tlog-checkpoint).</summary>
sealed class GetCheckpoint(ILogStore store, LogEnvironment environment)
    : Endpoint<LogRequest, Results<ContentHttpResult, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/checkpoint");
        Roles(Role.Regulator);
        Description(builder => builder.Produces<string>(200, "text/plain").ProducesProblem(404));
    }

    public override async Task<Results<ContentHttpResult, ProblemHttpResult>> ExecuteAsync(LogRequest req, CancellationToken ct) =>
        await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is not null
            && await new LogReader(environment, req.Log).CheckpointAsync(ct) is { } note
            ? TypedResults.Text(note, "text/plain; charset=utf-8")
            : Problem.NotFound("The tenant has no such log.");
}

/// <param name="Log">Its name, <c>tenant-year</c>.</param>
sealed record LogRequest(string Log);
