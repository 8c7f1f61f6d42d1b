using System.Collections.Concurrent;

namespace ExportScreen.Api.Screenings;

/// <summary>
/// Lets one request per idempotency key through at a time, so that its twins wait for its answer instead of deciding
/// the same sale again. Only politeness within this process: the log's unique key row is what holds.
/// </summary>
sealed class IdempotencyGate
{
    readonly ConcurrentDictionary<string, Waiting> running = new(StringComparer.Ordinal);

    /// <summary>Waits for its turn; null where another request held the key for all of <paramref name="patience"/>.</summary>
    public async Task<IDisposable?> EnterAsync(string key, TimeSpan patience, CancellationToken ct)
    {
        Waiting waiting;
        do
            waiting = running.GetOrAdd(key, static _ => new());
        while (!waiting.TryJoin());

        var entered = false;
        try
        {
            entered = await waiting.Turn.WaitAsync(patience, ct);
            return entered ? new Pass(this, key, waiting) : null;
        }
        finally
        {
            if (!entered)
                Leave(key, waiting);
        }
    }

    void Leave(string key, Waiting waiting)
    {
        if (waiting.LeaveLast())
            running.TryRemove(new(key, waiting));
    }

    sealed class Waiting
    {
        int joined;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        /// <summary>False where the last one has just left: this one is no longer in the table.</summary>
        public bool TryJoin()
        {
            lock (Turn)
            {
                if (joined < 0)
                    return false;

                joined++;
                return true;
            }
        }

        public bool LeaveLast()
        {
            lock (Turn)
            {
                joined--;
                if (joined > 0)
                    return false;

                joined = -1;
                return true;
            }
        }
    }

    sealed class Pass(IdempotencyGate gate, string key, Waiting waiting) : IDisposable
    {
        public void Dispose()
        {
            waiting.Turn.Release();
            gate.Leave(key, waiting);
        }
    }
}
