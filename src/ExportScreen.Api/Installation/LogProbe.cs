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
            await Task.Delay(logs.Opened.All(log => log.IsWritable) ? WhileWell : WhileFailing, stoppingToken);
            var failing = logs.Opened.Where(log => !log.IsWritable).ToList();
            // All logs share one store: while all is well, one of them tells.
            foreach (var log in failing.Count > 0 ? failing : logs.Opened.Take(1))
                await log.ProbeAsync(stoppingToken);
        }
    }
}
