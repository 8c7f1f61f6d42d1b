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
            _ => Problem.Details(ProblemTypes.InternalError, ProblemTypes.InternalError.Meaning, []),
        };

        if (details.Status >= StatusCodes.Status500InternalServerError && !httpContext.RequestAborted.IsCancellationRequested)
        {
            LogFault(exception, Problem.TraceId(httpContext));
        }

        httpContext.Response.StatusCode = details.Status ?? StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }

    [LoggerMessage(LogLevel.Error, "A request failed ({TraceId}).")]
    partial void LogFault(Exception exception, string traceId);
}
