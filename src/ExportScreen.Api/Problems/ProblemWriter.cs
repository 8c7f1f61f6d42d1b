namespace ExportScreen.Api.Problems;

/// <summary>Writes every problem as JSON, whatever the caller says it accepts: an empty failure helps nobody.</summary>
sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        try
        {
            await http.Response.WriteAsJsonAsync(
                Problem.Complete(context.ProblemDetails, http), Contract.WireJson.Options, Problem.MediaType, http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has left.
        }
    }
}
