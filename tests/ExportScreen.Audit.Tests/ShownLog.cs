using System.Text;

namespace ExportScreen.Audit.Tests;

/// <summary>A log as the service shows it.</summary>
sealed class ShownLog(LogReader reader) : ILogFiles
{
    public async Task<byte[]?> ReadAsync(string path, int limit, CancellationToken ct) => path switch
    {
        "checkpoint" => await reader.CheckpointAsync(ct) is { } note ? Encoding.UTF8.GetBytes(note) : null,
        "vkey" => await reader.VerifierKeyAsync(ct) is { } key ? Encoding.UTF8.GetBytes(key.ToString()) : null,
        _ => await reader.ReadAsync(TilePath.Parse(path)!, ct),
    };
}
