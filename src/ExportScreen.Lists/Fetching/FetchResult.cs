namespace ExportScreen.Lists.Fetching;

/// <summary>What came of asking a publisher for its list.</summary>
public abstract record FetchResult
{
    /// <summary>The publisher has what was fetched last.</summary>
    public sealed record NotModified : FetchResult;

    /// <param name="Files">All files of the list, in the order of its addresses.</param>
    public sealed record Fetched(IReadOnlyList<FetchedFile> Files) : FetchResult;

    /// <param name="Reason">One sentence, for people; it holds nothing of what was answered.</param>
    /// <param name="Retryable">The same request may succeed later.</param>
    /// <param name="RetryAfter">How long the publisher asks to be left alone; null: it does not say.</param>
    public sealed record Failed(string Reason, bool Retryable, TimeSpan? RetryAfter = null) : FetchResult;
}

/// <param name="Path">Where its content is, as it was before it was packed for the transfer.</param>
/// <param name="Mark">Tells the next request what is known already.</param>
public sealed record FetchedFile(string Path, FetchMark Mark)
{
    public ListFile File => ListFile.OnDisk(Path);
}

/// <summary>By what a publisher tells whether it has something newer.</summary>
/// <param name="Address">As it was asked for, before redirections.</param>
/// <param name="Sha256">Of the content, lowercase hex.</param>
/// <param name="ETag">As it came; null: the publisher sends none.</param>
/// <param name="LastModified">Null: the publisher sends none.</param>
public sealed record FetchMark(Uri Address, string Sha256, string? ETag, DateTimeOffset? LastModified);
