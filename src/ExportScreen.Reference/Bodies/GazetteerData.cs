using ExportScreen.Core.Bodies;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Bodies;

/// <summary>Loads state bodies and the words that tell organisations.</summary>
public static class GazetteerData
{
    const string BodiesFile = "gazetteer.jsonl";

    /// <param name="bodies">Content of <c>bodies/gazetteer</c>.</param>
    /// <param name="keywords">Content of <c>bodies/keywords</c>.</param>
    /// <param name="local">Content of <see cref="LocalBodyData.Part"/>; empty: nothing was added here.</param>
    /// <exception cref="ReferenceDataException">They cannot be read, or contradict themselves.</exception>
    public static Gazetteer Load(
        ReadOnlyMemory<byte> bodies, ReadOnlyMemory<byte> keywords, ReadOnlyMemory<byte> local = default)
    {
        var rows = JsonLines.Read(bodies, BodiesFile, BodyJson.Default.BodyRow);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return rows.Find(row => !ids.Add(row.Id)) is { } twice
                ? throw new ReferenceDataException($"{BodiesFile}: '{twice.Id}' occurs twice.")
            : rows.Find(row => row.Parent is { } parent && !ids.Contains(parent)) is { } orphan
                ? throw new ReferenceDataException($"{BodiesFile}: the parent of '{orphan.Id}' is unknown.")
            : Gazetteer.Build(
                LocalBodies.Over([.. rows.Select(row => BodyRows.Read(row, BodiesFile))], LocalBodyData.Read(local)),
                Keywords.Load(keywords));
    }
}
