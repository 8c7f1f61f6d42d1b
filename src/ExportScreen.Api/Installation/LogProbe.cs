using ExportScreen.Api.Log;

namespace ExportScreen.Api.Installation;

/// <summary>
/// Tries the logs even when nobody writes, so that "ready" notices a full disk, and a log recovers once there is room
/// again though callers have stopped sending.
/// </summary>
sealed class LogProbe(TenantLogs logs) : BackgroundService
{
    static readonly TimeSpan WhileWell = TimeSpan.FromSeconds(10);
    static readonly TimeSpan WhileFailing = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(logs.Open.All(log => log.IsWritable) ? WhileWell : WhileFailing, stoppingToken);
            foreach (var log in logs.Open)
                await log.ProbeAsync(stoppingToken);
        }
    }
}
