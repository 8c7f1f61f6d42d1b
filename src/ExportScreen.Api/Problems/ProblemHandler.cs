using ExportScreen.Audit;
using Microsoft.AspNetCore.Diagnostics;

namespace ExportScreen.Api.Problems;

/// <summary>The one handler of exceptions. Internals go to the log, never into the answer.</summary>
sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var details = exception switch
        {
            RequestRefused refused => Problem.Details(refused.Type, refused.Message, refused.Errors),
            BadHttpRequestException bad => Problem.Details(ProblemTypes.Of(bad.StatusCode), null, []),
            LogTamperedException => Problem.Details(ProblemTypes.RecordDamaged, ProblemTypes.RecordDamaged.Meaning, []),
            LogException or IOException => Problem.Details(ProblemTypes.NotReady, "The audit log cannot take an entry now, so nothing was decided.", []),
            _ => Problem.Details(ProblemTypes.InternalError, ProblemTypes.InternalError.Meaning, []),
        };

        if (details.Status >= StatusCodes.Status500InternalServerError && !httpContext.RequestAborted.IsCancellationRequested)
        {
            // Types and places only: a message may repeat what was sent, and so name a person.
            // Only what the log itself says is of our making: it names a log and a place in it, never a person.
            LogFault(Problem.TraceId(httpContext), Chain(exception), (exception as LogException)?.Message, exception.StackTrace);
        }

        if (details.Status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "1";
        httpContext.Response.StatusCode = details.Status ?? StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }

    static string Chain(Exception exception) =>
        exception.GetType().FullName + (exception.InnerException is { } inner ? $" <- {Chain(inner)}" : "");

    [LoggerMessage(LogLevel.Error, "A request failed ({TraceId}): {Exceptions} {Reason} {Place}")]
    partial void LogFault(string traceId, string exceptions, string? reason, string? place);
}
