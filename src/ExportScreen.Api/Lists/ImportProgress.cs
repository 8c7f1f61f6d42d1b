namespace ExportScreen.Api.Lists;

/// <summary>How far an import is. Written by one, read by many.</summary>
/// <param name="bytes">Of all files.</param>
sealed class ImportProgress(long bytes)
{
    volatile ImportStage stage;
    long read;

    public ImportStage Stage
    {
        get => stage;
        set => stage = value;
    }

    /// <summary>0 to 100. Most of the time goes into reading and indexing; a format that is read twice jumps.</summary>
    public int Percent => stage switch
    {
        ImportStage.Reading => (int)Math.Min(60, 60 * Interlocked.Read(ref read) / Math.Max(1, bytes)),
        ImportStage.Comparing => 60,
        ImportStage.Indexing or ImportStage.Recording => 70,
        ImportStage.Done => 100,
        ImportStage.Waiting or ImportStage.Failed or _ => 0,
    };

    public void Add(int count) => Interlocked.Add(ref read, count);
}

enum ImportStage
{
    Waiting,
    Reading,
    Comparing,
    Indexing,
    Recording,
    Done,

    /// <summary>The files were refused, or the import could not be recorded; nothing has changed.</summary>
    Failed,
}
