using System.Diagnostics;

namespace ExportScreen.Storage.Tests.Sqlite;

/// <summary>A file system of a few megabytes in memory, to be filled up.</summary>
sealed class SmallDisk : IDisposable
{
    SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    string Filler => Path.Combine(Folder, "filler");

    /// <summary>Skips the test where this machine does not let us mount one.</summary>
    public static SmallDisk Mount(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "No small disk to fill up: only Linux mounts one in memory.");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "No small disk to fill up: mounting one needs root.");
        var folder = Directory.CreateTempSubdirectory("exportscreen-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) is not 0 and var code)
        {
            Directory.Delete(folder);
            Assert.Skip($"No small disk to fill up: mount ended with {code}.");
        }

        return new SmallDisk(folder);
    }

    /// <summary>Takes all the space there is.</summary>
    public void FillUp()
    {
        using var filler = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var block in new[] { 65536, 4096 })
        {
            try
            {
                while (true)
                    filler.Write(new byte[block]);
            }
            catch (IOException)
            {
                continue; // no room for a block of this size any more
            }
        }
    }

    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
