using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests;

public sealed class PurityTests
{
    static readonly string[] Banned =
    [
        "System.IO.FileSystem", "System.Net", "System.Diagnostics.Process", "System.Data", "Microsoft.", "System.Threading.Thread",
        "ExportScreen.",
    ];

    [Fact]
    public void The_engine_depends_on_the_runtime_and_AnyAscii_only()
    {
        var references = typeof(Screener).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.All(references, name => Assert.True(
            name.StartsWith("System.", StringComparison.Ordinal) || name == "AnyAscii", name));
        Assert.All(references, name => Assert.DoesNotContain(Banned, banned => name.StartsWith(banned, StringComparison.Ordinal)));
    }
}
