using ExportScreen.Lists;
using ExportScreen.Reference;

namespace ExportScreen.Api.Lists;

/// <summary>Files that were brought or fetched, and lie in the data folder until they are read.</summary>
sealed record ImportedFiles
{
    public required string List { get; init; }

    public required IReadOnlyList<StagedFile> Files { get; init; }

    /// <summary>The publisher's date, for files that do not tell it; null: unknown.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the publisher was asked for them; null: somebody had them from wherever.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Where they came from, in words.</summary>
    public required string Provenance { get; init; }

    /// <summary>Who brought them; null: the service fetched them.</summary>
    public string? Holder { get; init; }

    /// <summary>Where the service fetched them; none: somebody brought them.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Who answers for these addresses alone; null: their publisher, or two holders, do.</summary>
    public string? DeclaredBy { get; init; }

    /// <summary>Id of the key that asked for the import; null: it was due.</summary>
    public string? Actor { get; init; }

    public void Delete() => StagedFile.Delete(Files);
}

/// <param name="Path">Where it lies.</param>
sealed record StagedFile(string Name, string Path, string Sha256, long Bytes)
{
    public PartFile Part => new(Name, Sha256, Bytes);

    /// <summary>What can't be deleted goes at the next start: the import is over, and must not end the queue.</summary>
    public static void Delete(IEnumerable<StagedFile> files)
    {
        foreach (var file in files)
        {
            try
            {
                File.Delete(file.Path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    /// <param name="read">Told the bytes that were read, of all passes together.</param>
    public ListFile Open(Action<int> read) => new(Name, () => new WatchedStream(File.OpenRead(Path), read));
}
