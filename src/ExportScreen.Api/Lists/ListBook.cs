using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;

namespace ExportScreen.Api.Lists;

/// <summary>What is known of every list: how it was declared, and its versions. It is what the log says, played from its
/// beginning.</summary>
sealed class ListBook
{
    const string Act = "change";

    volatile ImmutableSortedDictionary<string, ListPage> pages =
        ImmutableSortedDictionary.Create<string, ListPage>(StringComparer.Ordinal);

    public IEnumerable<ListPage> Pages => pages.Values;

    /// <summary>An empty one where nothing was done to the list yet.</summary>
    public ListPage Of(string list) => pages.GetValueOrDefault(list) ?? new(list, null, []);

    public static JsonObject Payload(ListAct act) => new() { [Act] = JsonSerializer.SerializeToNode(act, WireJson.Options) };

    public void Apply(RecordedChange change) => Apply(change.Payload, change.Entry.Entry.Time);

    /// <summary>Called for one act at a time.</summary>
    public void Apply(JsonObject payload, DateTimeOffset at)
    {
        if (payload[Act] is JsonObject json && json.Deserialize<ListAct>(WireJson.Options) is { } act)
            pages = pages.SetItem(act.List, Of(act.List).After(act, at));
    }
}

/// <summary>One list.</summary>
/// <param name="Declaration">Null: nobody declared it.</param>
/// <param name="Versions">Oldest first.</param>
sealed record ListPage(string List, ListDeclaration? Declaration, ImmutableList<RuledVersion> Versions)
{
    /// <summary>Who said last where it is fetched from; null: nobody did.</summary>
    public string? DeclaredBy { get; init; }

    /// <summary>As declared, or as its publisher is known; null: it is not known here.</summary>
    public ListDeclaration? Known => Declaration ?? ListDeclaration.Known(List);

    /// <summary>Those that wait for a person.</summary>
    public IEnumerable<RuledVersion> Held =>
        Versions.Where(version => version.State is VersionState.Quarantined or VersionState.AwaitingSecond);

    /// <summary>Id of the version in use; null: the list is not loaded, or is the one that shipped.</summary>
    public string? InUse => Versions.FindLast(version => version.State == VersionState.InUse)?.Version.Id;

    public RuledVersion? Find(string id) => Versions.Find(version => version.Version.Id == id);

    public ListPage After(ListAct act, DateTimeOffset at) => act switch
    {
        { Act: ListActKind.Declared, Declaration: { } declaration } => this with
        {
            Declaration = declaration,
            DeclaredBy = Declaration?.Addresses.SequenceEqual(declaration.Addresses) == true ? DeclaredBy : act.Holder,
        },
        { Act: ListActKind.Imported, Version: { } version } => (version.State == VersionState.InUse ? Superseding() : this) is var page
            ? page with { Versions = page.Versions.Add(new(version, version.State, null)) } : this,
        { Act: ListActKind.Accepted, VersionId: { } id } => Superseding().Ruled(id, VersionState.InUse, act, at),
        { Act: ListActKind.Refused, VersionId: { } id } => Ruled(id, VersionState.Refused, act, at),
        _ => this,
    };

    /// <summary>What was in use or waited before is so no longer.</summary>
    ListPage Superseding() => this with
    {
        Versions = Versions.ConvertAll(version => version.State == VersionState.Refused
            ? version : version with { State = VersionState.Superseded }),
    };

    ListPage Ruled(string id, VersionState state, ListAct act, DateTimeOffset at) => this with
    {
        Versions = Versions.ConvertAll(version => version.Version.Id == id
            ? version with { State = state, WasInUse = version.WasInUse || state == VersionState.InUse, Ruling = new(act.Holder, act.Reason, at) } : version),
    };
}

/// <param name="Version">As it came in.</param>
/// <param name="State">As it is now.</param>
/// <param name="Ruling">Null: nobody had to rule.</param>
sealed record RuledVersion(ListVersion Version, VersionState State, VersionRuling? Ruling)
{
    /// <summary>Sales were screened against it once, whatever it is now.</summary>
    public bool WasInUse { get; init; } = State == VersionState.InUse;
}

/// <summary>A person's word on a version.</summary>
sealed record VersionRuling(string? Holder, string? Reason, DateTimeOffset At);
