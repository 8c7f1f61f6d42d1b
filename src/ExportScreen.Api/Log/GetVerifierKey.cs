using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>The key that verifies a log's checkpoints (c2sp.org/signed-note), a line of text. Compare it with one that you
/// got by another way: whoever serves a false log serves its key too.</summary>
sealed class GetVerifierKey(ILogStore store, LogEnvironment environment)
    : Endpoint<LogRequest, Results<ContentHttpResult, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/vkey");
        Roles(Role.Regulator);
        Description(builder => builder.Produces<string>(200, "text/plain").ProducesProblem(404));
    }

    public override async Task<Results<ContentHttpResult, ProblemHttpResult>> ExecuteAsync(LogRequest req, CancellationToken ct) =>
        await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is not null
            && await new LogReader(environment, req.Log).VerifierKeyAsync(ct) is { } key
            ? TypedResults.Text(key.ToString(), "text/plain; charset=utf-8")
            : Problem.NotFound("The tenant has no such log.");
}
