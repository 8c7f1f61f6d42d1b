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
/// <param name="open">Gives a content by its SHA-256; called by several at once.</param>
sealed class ReferenceLoader(Func<string, Task<byte[]>> open)
{
    const string ListPrefix = "list/";

    public static bool IsList(ReferencePart part) => part.Name.StartsWith(ListPrefix, StringComparison.Ordinal);

    public static string PartOf(string list) => ListPrefix + list;

    /// <param name="before">What is in use, of which all that stays the same is taken over; null: nothing is.</param>
    /// <param name="parts">All of them.</param>
    /// <param name="read">Lists that were read already.</param>
    public async Task<LoadedReference> LoadAsync(
        IReadOnlyList<ReferencePart> parts, LoadedReference? before, IReadOnlyList<LoadedList> read)
    {
        var listParts = parts.Where(IsList)
            .OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        var reading = Task.WhenAll(listParts.Select(part => Task.Run(() => ListAsync(part, before, read))));
        var regulation = Same("regulation/") ? before!.Data.Regulation : RegulationTables.Load(
            await OpenAsync("regulation/items"), await OpenAsync("regulation/regimes"), await OpenAsync("regulation/red-flags"));
        var bodies = Same("bodies/gazetteer") && Same("bodies/keywords") && Same(LocalBodyData.Part) ? before!.Data.Bodies
            : GazetteerData.Load(
                await OpenAsync("bodies/gazetteer"), await OpenAsync("bodies/keywords"), await LocalAsync(LocalBodyData.Part));
        var exiles = Same("exiles/") && Same("bodies/purchases") ? before!.Data.Exiles : ExileData.Load(
            await OpenAsync("exiles/incidents"), await OpenAsync("exiles/states"), await OpenAsync("bodies/purchases"),
            await LocalAsync(LocalExileData.Part));
        var lists = await reading;
        var sameNames = before is not null && bodies == before.Data.Bodies
            && lists.Select(list => list.Listings).SequenceEqual(before.Data.Lists.Select(list => list.Listings));
        return new(parts, new()
        {
            Lists = lists,
            Index = sameNames ? before!.Data.Index : NameIndex.Build(lists.SelectMany(list => list.Listings), bodies),
            Bodies = bodies,
            Exiles = exiles,
            Regulation = regulation,
        });

        // Nothing may have been added here.
        async Task<byte[]> LocalAsync(string name) =>
            parts.FirstOrDefault(part => part.Name == name) is { } part ? await open(part.Sha256) : [];

        Task<byte[]> OpenAsync(string name) => open(parts.Single(part => part.Name == name).Sha256);

        bool Same(string prefix) => before is not null && Digests(parts, prefix).SequenceEqual(Digests(before.Parts, prefix));
    }

    static IEnumerable<(string, string)> Digests(IReadOnlyList<ReferencePart> parts, string prefix) => parts
        .Where(part => part.Name.StartsWith(prefix, StringComparison.Ordinal))
        .OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => (part.Name, part.Sha256));

    /// <summary>One list; taken over from what is in use where it is the same.</summary>
    public async Task<LoadedList> ListAsync(ReferencePart part, LoadedReference? before, IReadOnlyList<LoadedList> read)
    {
        var id = part.Name[ListPrefix.Length..];
        if (read.FirstOrDefault(list => list.Id == id) is { } done)
            return done;

        var known = before?.Parts.FirstOrDefault(other => other.Name == part.Name);
        var list = known is not null && SameContent(known, part)
            ? before!.Data.Lists.Single(list => list.Id == id)
            : await ReadAsync(id, part);
        return Dated(list, part);
    }

    /// <summary>The list with what its part says of its age.</summary>
    public static LoadedList Dated(LoadedList list, ReferencePart part) => list with
    {
        CheckedAt = part.List?.CheckedAt,
        WholeAt = part.List?.WholeAt,
        MaxAgeHours = part.List?.MaxAgeHours,
        MaxUnchangedDays = part.List?.MaxUnchangedDays,
    };

    /// <summary>What of a list its part tells.</summary>
    public static ListSource Source(ReferencePart part) => new()
    {
        Id = part.Name[ListPrefix.Length..],
        Title = part.Title,
        Publisher = part.Publisher,
        Issuer = part.Issuer ?? throw new ReferenceDataException($"{part.Name}: no issuer is named."),
        Kind = KindOf(part),
        PublishedAt = part.PublishedAt,
        Sha256 = part.Sha256,
        Licence = part.Licence,
        Provenance = part.Provenance,
        Starter = part.Starter,
        Reconstructed = part.Reconstructed,
    };

    /// <summary>Null: as its format has it.</summary>
    static ListKind? KindOf(ReferencePart part) => part.List?.Kind is null or ListKind.Unknown ? null : part.List.Kind;

    static bool SameContent(ReferencePart one, ReferencePart other) =>
        one.Sha256 == other.Sha256 && one.Title == other.Title && one.Publisher == other.Publisher && one.Issuer == other.Issuer
            && one.PublishedAt == other.PublishedAt && one.Licence == other.Licence && one.Provenance == other.Provenance
            && one.List?.Kind == other.List?.Kind
            && (one.List?.Beside ?? []).SequenceEqual(other.List?.Beside ?? [])
            && (one.List?.Changes ?? []).SequenceEqual(other.List?.Changes ?? []);

    async Task<LoadedList> ReadAsync(string id, ReferencePart part)
    {
        var more = part.List ?? new();
        var files = new List<ListFile> { await FileAsync(new(part.File ?? id, part.Sha256, part.Bytes)) };
        foreach (var file in more.Beside)
            files.Add(await FileAsync(file));

        var list = ListReader.Read(files, id, KindOf(part)).ToList(Source(part));
        foreach (var changes in more.Changes)
            list = ListReader.Read([await FileAsync(changes)], id, KindOf(part)).ApplyTo(list);

        return list;
    }

    async Task<ListFile> FileAsync(PartFile file)
    {
        var content = await open(file.Sha256);
        return new(file.Name, () => new MemoryStream(content, writable: false));
    }
}

/// <summary>Reference data, and the parts they were made of.</summary>
sealed record LoadedReference(IReadOnlyList<ReferencePart> Parts, ReferenceData Data);
