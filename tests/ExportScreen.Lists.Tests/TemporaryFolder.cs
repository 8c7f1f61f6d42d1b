namespace ExportScreen.Lists.Tests;

sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lists");

    public IReadOnlyList<ListFile> Files =>
        [.. folder.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => ListFile.OnDisk(file.FullName))];

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    public void Dispose() => folder.Delete(recursive: true);
}
