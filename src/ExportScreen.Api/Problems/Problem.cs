using System.Diagnostics;
using ExportScreen.Api.Contract;
using FluentValidation.Results;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ExportScreen.Api.Problems;

/// <summary>Makes problem details (RFC 9457).</summary>
static class Problem
{
    public const string MediaType = "application/problem+json";

    /// <summary>When to come back after 503, where nothing better is known.</summary>
    const string RetrySeconds = "5";

    public const string InvalidDetail = "The request is not what the contract asks for; errors names each mistake.";

    /// <summary>What an endpoint returns.</summary>
    public static ProblemHttpResult Of(ProblemType type, string detail, params IReadOnlyList<FieldError> errors) =>
        TypedResults.Problem(Details(type, detail, errors));

    public static ProblemHttpResult NotFound(string detail) => Of(ProblemTypes.NotFound, detail);

    /// <summary>To an admin of another tenant than <c>main</c>.</summary>
    public static ProblemHttpResult NotKeeper() =>
        Of(ProblemTypes.Forbidden, "Reference data is the installation's: only an admin of the tenant main changes it.");

    /// <summary>While no snapshot is loaded.</summary>
    public static ProblemHttpResult NotReady() =>
        Of(ProblemTypes.NotReady, "The reference data is not loaded, so nothing can be said of it.");

    /// <summary>Where too many others compute at once.</summary>
    public static ProblemHttpResult Busy() =>
        Of(ProblemTypes.NotReady, "Too much is being computed at once; nothing was decided. Send it again.");

    public static ProblemDetails Details(ProblemType type, string? detail, IReadOnlyList<FieldError> errors)
    {
        var details = new ProblemDetails { Type = type.Uri, Title = type.Title, Status = type.Status, Detail = detail };
        if (errors.Count > 0)
        {
            details.Extensions["errors"] = errors;
        }

        return details;
    }

    /// <summary>From a validator's findings.</summary>
    public static ProblemDetails Invalid(IEnumerable<ValidationFailure> failures, HttpContext context) => Complete(
        Details(ProblemTypes.InvalidRequest, InvalidDetail, [.. failures.Take(FieldError.MaxErrors).Select(failure => new FieldError(
            failure.PropertyName is { } path ? JsonPointer.FromPropertyPath(path) : "", failure.ErrorCode ?? "invalid",
            failure.ErrorMessage, HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsPut(context.Request.Method) ? null : "query"))]),
        context);

    /// <summary>What an answer and the log have in common.</summary>
    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    /// <summary>Adds what every problem carries: a catalogued type, the trace, and that nothing was decided.</summary>
    public static ProblemDetails Complete(ProblemDetails details, HttpContext context)
    {
        var status = details.Status ?? context.Response.StatusCode;
        var type = ProblemTypes.Of(status);
        details.Status = status;
        if (details.Type?.StartsWith("urn:", StringComparison.Ordinal) != true)
        {
            details.Type = type.Uri;
            details.Title = type.Title;
            details.Detail ??= type.Meaning;
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.TryAdd(HeaderNames.RetryAfter, RetrySeconds);
        }

        details.Extensions["traceId"] = TraceId(context);
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        if (endpoint?.Metadata.GetMetadata<MakesDecision>() is not null)
        {
            details.Extensions["decision"] = "none: no decision was made, and nothing may ship on this answer";
        }

        return details;
    }
}

/// <summary>Marks endpoints that decide; their problems say that they did not.</summary>
sealed class MakesDecision;
