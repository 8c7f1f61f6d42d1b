using System.Diagnostics;
using ExportScreen.Api.Problems;
using Microsoft.AspNetCore.Diagnostics;

namespace ExportScreen.Api.Hosting;

/// <summary>One line for each request: method, route template, status, duration. Never the path as sent, the query, a
/// header or a body, for these may hold what is personal.</summary>
sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogRequest(Known(context.Request.Method), Route(context), context.Response.StatusCode,
                Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1), Problem.TraceId(context));
        }
    }

    /// <summary>The template of the path, which is ours, in place of the path, which is the caller's.</summary>
    public static string Route(HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
    }

    static string Known(string method) => method is "GET" or "POST" or "DELETE" or "PUT" or "HEAD" or "OPTIONS" or "PATCH"
        ? method : "(other)";

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} {Milliseconds} ms ({TraceId})")]
    partial void LogRequest(string method, string route, int status, double milliseconds, string traceId);
}
