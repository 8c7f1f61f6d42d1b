using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Regulations;
using ExportScreen.Reference.Bodies;
using ExportScreen.Reference.Exiles;
using ExportScreen.Reference.Regulations;

namespace ExportScreen.Reference.Tests;

/// <summary>The parts that ship.</summary>
static class Shipped
{
    public static Regulation Regulation { get; } = RegulationTables.Load(
        Part("regulation/items"), Part("regulation/regimes"), Part("regulation/red-flags"));

    public static Gazetteer Gazetteer { get; } = GazetteerData.Load(Part("bodies/gazetteer"), Part("bodies/keywords"));

    public static ExileRecord Exiles { get; } = ExileData.Load(
        Part("exiles/incidents"), Part("exiles/states"), Part("bodies/purchases"));

    public static byte[] Part(string name) => ReferenceParts.Open(ReferenceParts.Find(name)!);

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Part(name));
}
