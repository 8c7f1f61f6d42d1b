using ExportScreen.Api.Installation;
using ExportScreen.Core.Listings;
using ExportScreen.Lists;
using ExportScreen.Lists.Versions;
using ExportScreen.Reference;

namespace ExportScreen.Api.Lists;

/// <summary>Takes a publisher's files in as a version of a list: read, compared with the version in use, held back where
/// something is in doubt, recorded, and swapped in while sales go on being screened.</summary>
sealed class ListImporter(ReferenceChanges changes, Snapshots snapshots, ListBook book, TimeProvider clock)
{
    /// <returns>The version they have become, or the one that these very bytes are already.</returns>
    /// <exception cref="ListFormatException">The files are no whole list; its message says why.</exception>
    public async Task<RuledVersion> ImportAsync(ImportedFiles files, ImportProgress progress, CancellationToken ct)
    {
        var known = book.Of(files.List).Known
            ?? throw new ListFormatException($"Nothing is known of the list {files.List}; declare it by PUT /v1/lists/{files.List}.");
        progress.Stage = ImportStage.Reading;
        var content = ListReader.Read([.. files.Files.Select(file => file.Open(progress.Add))], files.List, known.Kind);
        if (!IsOf(files.List, known, content))
            throw new ListFormatException($"It is {content.Format.Title} (the list {content.PublishersList}), and not the list {files.List}.");

        RuledVersion? same = null;
        string? id = null;
        await changes.ApplyAsync(async parts =>
        {
            progress.Stage = ImportStage.Comparing;
            if (book.Of(files.List).Known is not { } still || still.Issuer != known.Issuer || still.Kind != known.Kind)
                throw new ListFormatException("The list was declared anew meanwhile; import it again.");
            same = book.Of(files.List).Versions.FindLast(version => version.State != VersionState.Superseded && Holds(version, files));
            if (same is not null)
                return Checked(same, files, parts);

            var inUse = snapshots.Active!.Reference.Lists.FirstOrDefault(list => list.Id == files.List);
            var before = parts.FirstOrDefault(part => part.Name == ReferenceLoader.PartOf(files.List));
            var (version, list, contents) = Version(files, known, content, before, inUse);
            id = version.Id;
            foreach (var file in files.Files)
                contents[file.Sha256] = await File.ReadAllBytesAsync(file.Path, ct);
            progress.Stage = version.State == VersionState.InUse ? ImportStage.Indexing : ImportStage.Recording;
            var use = version.State == VersionState.InUse;
            return Change(
                new() { Act = ListActKind.Imported, List = files.List, Version = version, Holder = files.Holder }, files.Actor) with
            {
                Id = version.Id,
                Parts = use ? [version.Part] : [],
                Lists = use ? [list] : [],
                Contents = contents,
            };
        }, ct);
        return same ?? book.Of(files.List).Find(id!)!;
    }

    /// <summary>Records that the publisher has nothing newer than a version, unless another came into use meanwhile: of that
    /// nobody asked.</summary>
    public Task CheckedAsync(string list, string? version, DateTimeOffset at, string? actor, CancellationToken ct) => changes.ApplyAsync(parts =>
    {
        var part = parts.FirstOrDefault(part => part.Name == ReferenceLoader.PartOf(list) && part.List is not null);
        var act = new ListAct { Act = ListActKind.Checked, List = list, VersionId = version };
        return Task.FromResult(part is null || book.Of(list).InUse != version ? null
            : Change(act, actor) with { Parts = [part with { List = part.List! with { CheckedAt = at } }] });
    }, ct);

    /// <summary>Puts a version that was held back in use.</summary>
    /// <returns>Null where another version has come into use since it was compared.</returns>
    public async Task<RuledVersion?> AcceptAsync(RuledVersion held, ListAct ruling, string actor, CancellationToken ct)
    {
        var version = held.Version;
        var done = await changes.ApplyAsync(_ =>
        {
            var page = book.Of(version.List);
            var stands = page.Held.Any(other => other.Version.Id == version.Id) && page.InUse == version.Before;
            return Task.FromResult(stands ? Change(ruling, actor) with { Parts = [version.Part] } : null);
        }, ct);
        return done is null ? null : book.Of(version.List).Find(version.Id);
    }

    /// <summary>Records a ruling or a declaration that leaves what is in use as it is.</summary>
    /// <param name="stands">Whether it may still be made, asked when nobody else changes anything.</param>
    /// <returns>False where it may not.</returns>
    public async Task<bool> RecordAsync(ListAct act, string actor, Func<bool> stands, CancellationToken ct) =>
        await changes.ApplyAsync(_ => Task.FromResult(stands() ? Change(act, actor) : null), ct) is not null;

    ReferenceChange Change(ListAct act, string? actor)
    {
        var payload = ListBook.Payload(act);
        return new() { Type = "list", Payload = payload, Actor = actor, Applied = at => book.Apply(payload, at) };
    }

    /// <summary>The same bytes again: that the publisher has nothing newer is worth a record where it was asked.</summary>
    ReferenceChange? Checked(RuledVersion same, ImportedFiles files, IReadOnlyList<ReferencePart> parts)
    {
        var part = parts.SingleOrDefault(part => part.Name == same.Version.Part.Name);
        if (same.State != VersionState.InUse || part is null || !(files.CheckedAt > (part.List?.CheckedAt ?? DateTimeOffset.MinValue)))
            return null;

        var act = new ListAct { Act = ListActKind.Checked, List = files.List, VersionId = same.Version.Id, Holder = files.Holder };
        return Change(act, files.Actor) with { Parts = [part with { List = part.List! with { CheckedAt = files.CheckedAt } }] };
    }

    /// <summary>Whether the content can be the list's: a publisher's list is that one and no other; a list of another name was
    /// declared, and may hold any of the same issuer.</summary>
    static bool IsOf(string list, ListDeclaration known, ListContent content) => content.PublishersList == list
        || (ListDeclaration.Known(list) is null && (content.Format.Issuer.Length == 0 || content.Format.Issuer == known.Issuer));

    static bool Holds(RuledVersion version, ImportedFiles files) =>
        version.Version.Part is { List: { } list } part
            && Digests(list.Changes.Count > 0 ? [list.Changes[^1]] : [new("", part.Sha256, part.Bytes), .. list.Beside])
                .SetEquals(files.Files.Select(file => file.Sha256));

    static HashSet<string> Digests(IEnumerable<PartFile> files) => files.Select(file => file.Sha256).ToHashSet(StringComparer.Ordinal);

    (ListVersion Version, LoadedList List, Dictionary<string, ReadOnlyMemory<byte>> Contents) Version(
        ImportedFiles files, ListDeclaration known, ListContent content, ReferencePart? before, LoadedList? inUse)
    {
        var now = clock.GetUtcNow();
        var part = Part(files, known, content, before);
        var list = content.Removed is null ? content.ToList(ReferenceLoader.Source(part))
            : content.ApplyTo(inUse ?? throw new ListFormatException("The file holds changes, and the list they change is not loaded."));
        part = part with { PublishedAt = list.PublishedAt };
        list = ReferenceLoader.Dated(list, part);
        var diff = inUse is null ? null : ListDiff.Between(inUse.Listings, list.Listings);
        var doubts = ListGuard.Check(inUse, list, diff, known.Limits, now);
        var (readingSha256, reading) = ListTexts.Write(new ReadingText(list.Rejects, list.Notes));
        var contents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [readingSha256] = reading };
        string? diffSha256 = null;
        if (diff is not null)
        {
            (diffSha256, var text) = ListTexts.Write(DiffText.From(diff));
            contents[diffSha256] = text;
        }

        var version = new ListVersion
        {
            Id = $"ver_{Guid.CreateVersion7(now)}",
            List = files.List,
            ImportedAt = now,
            Holder = files.Holder,
            Addresses = files.Addresses,
            DeclaredBy = files.DeclaredBy,
            Counts = VersionCounts.Of(list),
            Diff = diff is null ? null : DiffCounts.Of(diff),
            Stripped = diff is null ? 0 : diff.Stripped(list.Listings),
            Before = book.Of(files.List).InUse,
            DiffSha256 = diffSha256,
            ReadingSha256 = readingSha256,
            Doubts = doubts,
            State = doubts.Count > 0 ? VersionState.Quarantined : VersionState.InUse,
            Part = part,
        };
        return (version is { NeedsAnother: true, State: VersionState.InUse } ? version with { State = VersionState.AwaitingSecond } : version,
            list, contents);
    }

    static ReferencePart Part(ImportedFiles files, ListDeclaration known, ListContent content, ReferencePart? before)
    {
        var main = files.Files[0];
        var added = files.Files.Select(file => file.Part).ToList();
        var published = content.PublishedAt ?? files.PublishedAt
            ?? throw new ListFormatException("The file does not say when it was published: give publishedAt.");
        var part = new ReferencePart
        {
            Name = ReferenceLoader.PartOf(files.List),
            File = main.Name,
            Sha256 = main.Sha256,
            Bytes = main.Bytes,
            Format = content.Format.Id,
            Title = known.Title,
            Publisher = known.Publisher,
            Issuer = known.Issuer,
            PublishedAt = published,
            Licence = known.Licence,
            Provenance = files.Provenance,
            List = new()
            {
                Kind = known.Kind,
                Beside = [.. added.Skip(1)],
                CheckedAt = files.CheckedAt,
                MaxAgeHours = known.MaxAgeHours,
                MaxUnchangedDays = known.MaxUnchangedDays,
            },
        };
        return content.Removed is null || before is null ? part : before with
        {
            PublishedAt = published,
            List = (before.List ?? part.List) with
            {
                Changes = [.. before.List?.Changes ?? [], .. added],
                CheckedAt = files.CheckedAt,
            },
        };
    }
}
