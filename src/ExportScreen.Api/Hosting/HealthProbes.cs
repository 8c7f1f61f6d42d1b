namespace ExportScreen.Api.Hosting;

/// <summary>Some probes ask by HEAD: they get what GET would say, without its body.</summary>
static class HealthProbes
{
    public static IApplicationBuilder UseHealthProbes(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method) && context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            context.Request.Method = HttpMethods.Get;
            context.Response.Body = Stream.Null;
        }

        return next(context);
    });
}
