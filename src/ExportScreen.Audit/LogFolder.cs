using System.IO.Enumeration;

namespace ExportScreen.Audit;

/// <summary>A log in a folder, laid out as it would be served.</summary>
public sealed class LogFolder(string folder) : ILogFiles
{
    readonly string folder = Path.GetFullPath(folder);

    public async Task<byte[]?> ReadAsync(string path, int limit, CancellationToken ct)
    {
        if (!File.Exists(PathOf(path)))
            return null;

        await using var file = File.OpenRead(PathOf(path));
        if (file.Length > limit)
            throw new FormatException($"It has {file.Length} bytes, and at most {limit} are allowed.");

        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    /// <summary>Paths of what lies in the folder and is no file of a log of this size; all links.</summary>
    internal IEnumerable<string> Strays(long size) => new FileSystemEnumerable<(string Path, bool IsLink)>(
        folder,
        (ref entry) => (Path.GetRelativePath(folder, entry.ToFullPath()), IsLink(ref entry)),
        new() { RecurseSubdirectories = true, AttributesToSkip = default, IgnoreInaccessible = false })
    {
        // A link to a folder above would be followed without end.
        ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
    }
        .Select(found => (Path: found.Path.Replace(Path.DirectorySeparatorChar, '/'), found.IsLink))
        .Where(found => found.IsLink || !IsOf(found.Path, size))
        // Names come from whoever made the folder, and go to a terminal.
        .Select(found => string.Concat(found.Path.Select(c => char.IsControl(c) ? '?' : c)));

    /// <summary>Writes a file that is not there yet.</summary>
    internal async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        await using var file = new FileStream(PathOf(path), FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(content, ct);
    }

    static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    static bool IsOf(string path, long size) =>
        path is LogFile.Checkpoint or LogFile.Key || (TilePath.Parse(path) is { } tile && tile.IsOf(size));

    string PathOf(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
