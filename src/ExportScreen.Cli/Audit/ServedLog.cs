using ExportScreen.Audit;
using ExportScreen.Cli.Service;

namespace ExportScreen.Cli.Audit;

/// <summary>A log that a service, or any web server, shows.</summary>
/// <param name="address">Of its checkpoint, but for the last part.</param>
sealed class ServedLog(ServiceClient service, string address) : ILogFiles
{
    public Task<byte[]?> ReadAsync(string path, int limit, CancellationToken ct) =>
        service.FindAsync($"{address.TrimEnd('/')}/{path}", limit, ct);
}
