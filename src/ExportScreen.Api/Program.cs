using System.Security.Cryptography;
using ExportScreen.Api.Hosting;
using ExportScreen.Api.Installation;
using ExportScreen.Audit;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHttp();
    builder.AddInstallation();
    await using var app = builder.Build();
    app.UseHttp();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception refusal) when (refusal is SettingsException or LogException or IOException or UnauthorizedAccessException
    or NotSupportedException or FormatException or CryptographicException)
{
    // The operator's to mend; a stack trace would hide what to do.
    await Console.Error.WriteLineAsync($"ExportScreen does not start: {refusal.Message}");
    return 1;
}
