using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Screenings;
using ExportScreen.Lists;
using ExportScreen.Reference;
using ExportScreen.Reference.Bodies;
using ExportScreen.Reference.Exiles;
using ExportScreen.Reference.Regulations;

namespace ExportScreen.Api.Installation;

/// <summary>Makes reference data of their parts' contents.</summary>
static class ReferenceLoader
{
    const string ListPrefix = "list/";

    /// <param name="open">Gives the content of a part; called by several at once.</param>
    public static async Task<ReferenceData> LoadAsync(
        IReadOnlyList<ReferencePart> parts, Func<ReferencePart, Task<byte[]>> open)
    {
        var lists = Task.WhenAll(parts
            .Where(part => part.Name.StartsWith(ListPrefix, StringComparison.Ordinal))
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .Select(part => Task.Run(async () => Read(part, await open(part)))));
        var regulation = RegulationTables.Load(
            await OpenAsync("regulation/items"), await OpenAsync("regulation/regimes"), await OpenAsync("regulation/red-flags"));
        var bodies = GazetteerData.Load(await OpenAsync("bodies/gazetteer"), await OpenAsync("bodies/keywords"));
        var exiles = ExileData.Load(
            await OpenAsync("exiles/incidents"), await OpenAsync("exiles/states"), await OpenAsync("bodies/purchases"));
        var loaded = await lists;
        return new()
        {
            Lists = loaded,
            Index = NameIndex.Build(loaded.SelectMany(list => list.Listings), bodies),
            Bodies = bodies,
            Exiles = exiles,
            Regulation = regulation,
        };

        Task<byte[]> OpenAsync(string name) => open(parts.Single(part => part.Name == name));
    }

    static LoadedList Read(ReferencePart part, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return ListReader.Read(part.Format, stream, new()
        {
            Id = part.Name[ListPrefix.Length..],
            Title = part.Title,
            Publisher = part.Publisher,
            Issuer = part.Issuer ?? throw new ReferenceDataException($"{part.Name}: no issuer is named."),
            Sha256 = part.Sha256,
            Licence = part.Licence,
            Provenance = part.Provenance,
            Starter = part.Starter,
            Reconstructed = part.Reconstructed,
        });
    }
}
