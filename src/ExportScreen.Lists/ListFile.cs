namespace ExportScreen.Lists;

/// <summary>One file of a list, as it came.</summary>
/// <param name="Name">For messages; it tells nothing of the format.</param>
/// <param name="Open">Opens it from its start; called more than once.</param>
public sealed record ListFile(string Name, Func<Stream> Open)
{
    public static ListFile OnDisk(string path) => new(Path.GetFileName(path), () => File.OpenRead(path));
}
