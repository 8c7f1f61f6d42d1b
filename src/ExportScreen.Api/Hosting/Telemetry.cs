using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ExportScreen.Api.Hosting;

/// <summary>Structured logs, traces and metrics. They leave the machine only where the operator names a collector.</summary>
static class Telemetry
{
    /// <summary>Of activities and meters.</summary>
    public const string Name = "ExportScreen";

    const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddJsonConsole(console => console.UseUtcTimestamp = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            // Its scope would put the path as it was sent on every line, and a path may name a person by mistake.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            // These log exceptions whole, and a message may repeat what was sent; the handler of exceptions logs types and places.
            .AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("ExportScreen.Api.Access", LogLevel.Warning)
            .AddFilter("FastEndpoints", LogLevel.Warning);

        // Query strings are redacted by the instrumentation unless told otherwise; bodies are never seen by it.
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Name))
            .WithTracing(tracing => tracing.AddSource(Name).AddAspNetCoreInstrumentation(spans =>
                spans.EnrichWithHttpResponse = static (span, response) => span.SetTag("url.path", RequestLog.Route(response.HttpContext))))
            .WithMetrics(metrics => metrics.AddMeter(Name, $"{Name}.Audit").AddAspNetCoreInstrumentation());
        if (!string.IsNullOrEmpty(builder.Configuration[Collector]))
        {
            telemetry.UseOtlpExporter();
        }
    }
}
