using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Bodies;

/// <summary>Loads state bodies and the words that tell organisations.</summary>
public static class GazetteerData
{
    const string BodiesFile = "gazetteer.jsonl";

    /// <param name="bodies">Content of <c>bodies/gazetteer</c>.</param>
    /// <param name="keywords">Content of <c>bodies/keywords</c>.</param>
    /// <exception cref="ReferenceDataException">They cannot be read, or contradict themselves.</exception>
    public static Gazetteer Load(ReadOnlyMemory<byte> bodies, ReadOnlyMemory<byte> keywords)
    {
        var rows = JsonLines.Read(bodies, BodiesFile, BodyJson.Default.BodyRow);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!ids.Add(row.Id))
                throw new ReferenceDataException($"{BodiesFile}: '{row.Id}' occurs twice.");

            if (!Iso.Countries.Contains(row.State) || row.Names.Count == 0)
                throw new ReferenceDataException($"{BodiesFile}: '{row.Id}' has an unknown state or no name.");
        }

        return rows.Find(row => row.Parent is { } parent && !ids.Contains(parent)) is { } orphan
            ? throw new ReferenceDataException($"{BodiesFile}: the parent of '{orphan.Id}' is unknown.")
            : Gazetteer.Build([.. rows.Select(Body)], Keywords.Load(keywords));
    }

    static Body Body(BodyRow row) => new()
    {
        Id = row.Id,
        State = row.State,
        Kind = row.Kind,
        Names = [.. row.Names.Select(name =>
            new BodyName(name.Name, name.Lang, name.Type, name.NeedsCountry, name.Ambiguous))],
        Parent = row.Parent,
        ReportedPurchase = row.ReportedPurchase,
    };
}
