using Microsoft.Net.Http.Headers;

namespace ExportScreen.Api.Hosting;

/// <summary>Headers of every answer: nothing is sniffed, framed or kept by a cache.</summary>
static class SecurityHeaders
{
    const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>The Swagger page has a script and styles in itself, and loads nothing from elsewhere.</summary>
    const string SwaggerPage = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        // When the answer starts, since the handler of exceptions clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            if (context.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal))
                headers.ContentSecurityPolicy = SwaggerPage;
            headers.TryAdd(HeaderNames.ContentSecurityPolicy, Nothing);
            headers.TryAdd(HeaderNames.CacheControl, "no-store");
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
