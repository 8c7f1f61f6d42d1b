namespace ExportScreen.Api.Screenings;

/// <summary>How many screenings, simulations, matches and replays may compute at once; the others wait a while. So a few
/// costly sales slow each other down and not the whole service.</summary>
sealed class ScreeningSlots(int slots, TimeSpan patience) : IDisposable
{
    readonly SemaphoreSlim free = new(slots, slots);

    public ScreeningSlots()
        : this(2 * Environment.ProcessorCount, TimeSpan.FromSeconds(10))
    {
    }

    /// <summary>Null where none became free in time: nothing was computed.</summary>
    public async Task<T?> ComputeAsync<T>(Func<T> compute, CancellationToken ct)
        where T : class
    {
        if (!await free.WaitAsync(patience, ct))
            return null;

        try
        {
            return compute();
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>The same of what has to wait meanwhile.</summary>
    public async Task<T?> RunAsync<T>(Func<Task<T>> compute, CancellationToken ct)
        where T : class
    {
        if (!await free.WaitAsync(patience, ct))
            return null;

        try
        {
            return await compute();
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
