using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExportScreen.Api.Tests.Golden;

/// <summary>Answers as they were last looked at by a person; <c>UPDATE_GOLDEN=1</c> renews them.</summary>
static class GoldenFile
{
    public static JsonSerializerOptions Readable { get; } = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Check(string name, string text, [CallerFilePath] string caller = "")
    {
        // Sources are mapped to /_/ in builds, so the file is sought from the place of the tests.
        var path = Path.Combine(Root(), "tests", "ExportScreen.Api.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text + "\n");

        Assert.True(File.Exists(path), $"{name} is missing ({caller}): run the tests with UPDATE_GOLDEN=1");
        Assert.Equal(File.ReadAllText(path).TrimEnd(), text);
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ExportScreen.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder.FullName;
    }
}
