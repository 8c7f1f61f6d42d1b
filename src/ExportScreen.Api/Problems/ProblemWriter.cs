namespace ExportScreen.Api.Problems;

/// <summary>Writes every problem as JSON, whatever the caller says it accepts: an empty failure helps nobody.</summary>
sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context) => new(context.HttpContext.Response.WriteAsJsonAsync(
        Problem.Complete(context.ProblemDetails, context.HttpContext), Contract.WireJson.Options, Problem.MediaType,
        context.HttpContext.RequestAborted));
}
