using ExportScreen.Api.Contract;

namespace ExportScreen.Api.Hosting;

/// <summary>Where the service listens, and how much it takes in.</summary>
static class Listening
{
    /// <summary>This machine alone, unless the operator says otherwise (<c>ASPNETCORE_URLS</c>, <c>--urls</c>).</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    static readonly string[] otherSettings = ["http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Whether addresses are set in other ways than by URL; these may reach beyond this machine.</summary>
    public static bool HasOtherSettings(IConfiguration configuration) =>
        otherSettings.Any(name => configuration.GetSection(name).Exists());

    public static void Configure(WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetSection("urls").Exists() && !HasOtherSettings(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = JsonBody.MaxBytes;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
    }
}
