namespace ExportScreen.Audit;

/// <summary>A draft in the queue and the caller who waits for it, with later callers of the same idempotency key.</summary>
sealed class WaitingEntry(EntryDraft draft, int length)
{
    readonly TaskCompletionSource<AppendedEntry> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly List<WaitingEntry> repeats = [];

    internal EntryDraft Draft { get; } = draft;

    internal Task<AppendedEntry> Answer => answer.Task;

    /// <summary>Bytes of leaf and payload.</summary>
    internal int Length { get; } = length;

    /// <summary>One for each idempotency key, in order of arrival; the others are answered with it.</summary>
    internal static List<WaitingEntry> Distinct(IReadOnlyList<WaitingEntry> batch)
    {
        var first = new Dictionary<string, WaitingEntry>(StringComparer.Ordinal);
        var distinct = new List<WaitingEntry>();
        foreach (var waiting in batch)
        {
            if (waiting.Draft.KeyHash is not { } key || first.TryAdd(Convert.ToHexString(key.Span), waiting))
                distinct.Add(waiting);
            else
                first[Convert.ToHexString(key.Span)].repeats.Add(waiting);
        }

        return distinct;
    }

    internal void Succeed(AppendedEntry appended)
    {
        answer.TrySetResult(appended);
        foreach (var repeat in repeats)
            repeat.Succeed(appended with { Replayed = true });
    }

    internal void Fail(Exception reason)
    {
        answer.TrySetException(reason);
        foreach (var repeat in repeats)
            repeat.Fail(reason);
    }
}
