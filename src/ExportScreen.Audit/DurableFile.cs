using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ExportScreen.Audit;

/// <summary>Small files that are there whole or not at all, also after a power cut.</summary>
static partial class DurableFile
{
    /// <summary>Puts the bytes in the place of what was there; readable by the owner alone.</summary>
    internal static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var folder = Folder(path);
        File.Move(WriteBeside(path, content), path, overwrite: true);
        FlushFolder(folder);
    }

    /// <summary>False, and nothing is changed, where the file exists already.</summary>
    internal static bool Create(string path, ReadOnlySpan<byte> content)
    {
        var folder = Folder(path);
        var temporary = WriteBeside(path, content);
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
            return false;
        }

        FlushFolder(folder);
        return true;
    }

    static string Folder(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetPathRoot(path)!;
        Directory.CreateDirectory(folder);
        return folder;
    }

    static string WriteBeside(string path, ReadOnlySpan<byte> content)
    {
        var temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var file = new FileStream(temporary, options);
            file.Write(content);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }

        return temporary;
    }

    /// <summary>Makes renames in it durable. .NET can't open folders; Windows has no such call and needs none.</summary>
    internal static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;

        var descriptor = Open(folder, flags: 0);
        if (descriptor < 0)
            throw new IOException($"Cannot open the folder {folder}.", new Win32Exception());

        var failure = FSync(descriptor) < 0 ? new Win32Exception() : null;
        _ = Close(descriptor);
        if (failure is not null)
            throw new IOException($"Cannot flush the folder {folder}.", failure);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
