namespace ExportScreen.Api.Lists;

/// <summary>How far an import is. Written by one, read by many.</summary>
sealed class ImportProgress
{
    long read;

    /// <summary>Of all files; told before any is read.</summary>
    public long Bytes { get; set; }

    public ImportStage Stage { get; set; }

    /// <summary>0 to 100. Most of the time goes into reading and indexing; a format that is read twice jumps.</summary>
    public int Percent => Stage switch
    {
        ImportStage.Reading => (int)Math.Min(60, 60 * Interlocked.Read(ref read) / Math.Max(1, Bytes)),
        ImportStage.Comparing => 60,
        ImportStage.Indexing or ImportStage.Recording => 70,
        ImportStage.Done => 100,
        ImportStage.Waiting or ImportStage.Fetching or ImportStage.Failed or _ => 0,
    };

    public void Add(int count) => Interlocked.Add(ref read, count);
}

enum ImportStage
{
    Waiting,
    Fetching,
    Reading,
    Comparing,
    Indexing,
    Recording,
    Done,

    /// <summary>The files were refused, or the import could not be recorded; nothing has changed.</summary>
    Failed,
}
