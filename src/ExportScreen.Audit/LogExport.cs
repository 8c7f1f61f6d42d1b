namespace ExportScreen.Audit;

/// <summary>Copies a log into a folder as it is at one checkpoint, while it goes on growing.</summary>
public static class LogExport
{
    const int AtOnce = 8;

    /// <summary>
    /// Writes the checkpoint last, so that a folder without one is an export that broke off. Overwrites nothing, and
    /// verifies the checkpoint alone: <see cref="LogFilesCheck"/> is for the rest.
    /// </summary>
    /// <exception cref="FormatException">The source is no log, or lacks a part of it.</exception>
    /// <param name="progress">Files written, and of how many.</param>
    public static async Task<Checkpoint> RunAsync(
        ILogFiles source, string folder, IProgress<(long Done, long Of)>? progress, CancellationToken ct)
    {
        var key = VerifierKey.Parse(await TextAsync(LogFile.Key));
        var note = await TextAsync(LogFile.Checkpoint);
        var checkpoint = Checkpoint.Open(note, key);
        var (target, done, all) = (new LogFolder(folder), 0L, TilePath.Files(checkpoint.Size));
        await target.WriteAsync(LogFile.Key, StrictText.Utf8.GetBytes(key.ToString()), ct);
        await Parallel.ForEachAsync(
            TilePath.All(checkpoint.Size), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (path, stop) =>
            {
                await target.WriteAsync(path.ToString(), await TileAsync(path, stop), stop);
                progress?.Report((Interlocked.Increment(ref done), all));
            });
        await target.WriteAsync(LogFile.Checkpoint, StrictText.Utf8.GetBytes(note), ct);
        return checkpoint;

        async Task<byte[]> TileAsync(TilePath path, CancellationToken stop)
        {
            try
            {
                return await source.ReadAsync(path.ToString(), path.MaxLength(), stop) ?? throw new FormatException("It is missing.");
            }
            catch (FormatException e)
            {
                throw new FormatException($"{path}: {e.Message}", e);
            }
        }

        async Task<string> TextAsync(string path) =>
            await source.TextAsync(path, ct) ?? throw new FormatException($"There is no such log: {path} is missing.");
    }
}
