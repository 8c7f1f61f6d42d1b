using System.Reflection;
using System.Security.Cryptography;
using ExportScreen.Core.Screenings;
using ExportScreen.Lists;
using ExportScreen.Predicates;
using ExportScreen.Reference;

namespace ExportScreen.Api.Installation;

/// <summary>Which engine decides. Its version changes with every build of the code that a decision depends on.</summary>
static class Engine
{
    /// <summary>Version, <c>+</c>, and 16 hex digits that tell builds apart; the same sources give the same ones.</summary>
    public static string Version { get; } = $"{Release}+{BuildHash()}";

    static string Release =>
        typeof(Screener).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    static string BuildHash()
    {
        Assembly[] parts =
        [
            typeof(Screener).Assembly, typeof(ListReader).Assembly, typeof(ReferenceParts).Assembly, typeof(PredicateEngine).Assembly,
            typeof(Jint.Engine).Assembly, typeof(Acornima.Parser).Assembly,
        ];
        var ids = parts.SelectMany(part => part.ManifestModule.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(SHA256.HashData([.. ids]))[..16];
    }
}
