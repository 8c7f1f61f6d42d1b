namespace ExportScreen.Audit;

/// <summary>What holds from one leaf to the next. Called once for each, in order.</summary>
sealed class LeafOrder
{
    (DateTimeOffset Time, string Type)? previous;

    /// <returns>What is wrong with the leaf at this place, a sentence each.</returns>
    internal IReadOnlyList<string> Check(long index, LeafEnvelope leaf)
    {
        var before = previous;
        previous = (leaf.Time, leaf.Type);
        return
        [
            .. leaf.Seq == index ? [] : new[] { $"Entry {index} is numbered {leaf.Seq} in its leaf." },
            .. index == 0 == (leaf.Type == LeafEnvelope.LogStart) ? [] : new[] { $"Entry {index} is of type {leaf.Type}." },
            .. before?.Type == LeafEnvelope.LogEnd ? new[] { $"Entry {index} follows the end of the log." } : [],
            .. leaf.Time < before?.Time ? new[] { $"Entry {index} is older than the one before." } : [],
        ];
    }
}
