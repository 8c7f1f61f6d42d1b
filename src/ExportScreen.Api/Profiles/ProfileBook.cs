using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>All profiles and their drafts. It is what the log says, played from its beginning.</summary>
sealed class ProfileBook
{
    const string Act = "profileAct";

    volatile ImmutableSortedDictionary<string, ProfilePage> pages =
        ImmutableSortedDictionary.Create<string, ProfilePage>(StringComparer.Ordinal);

    /// <summary>Those that come with the product and stay as they are.</summary>
    public static IReadOnlyList<Profile> BuiltIn { get; } = [Profile.Default, Profile.Evaluation];

    public IEnumerable<ProfilePage> Pages => pages.Values;

    /// <summary>Profiles that sales may be decided under.</summary>
    public IEnumerable<Profile> InUse => BuiltIn.Concat(pages.Values.Select(page => page.InUse?.Profile).OfType<Profile>());

    /// <summary>An empty one where nothing was drafted under the name yet.</summary>
    public ProfilePage Of(string name) => pages.GetValueOrDefault(name) ?? new(name, [], null);

    public static JsonObject Payload(ProfileAct act) => new() { [Act] = JsonSerializer.SerializeToNode(act, WireJson.Options) };

    public void Apply(RecordedChange change) => Apply(change.Payload, change.Entry.Entry.Time);

    /// <summary>Called for one act at a time.</summary>
    public void Apply(JsonObject payload, DateTimeOffset at)
    {
        if (payload[Act] is JsonObject json && json.Deserialize<ProfileAct>(WireJson.Options) is { } act)
            pages = pages.SetItem(act.Name, Of(act.Name).After(act, at));
    }
}

/// <summary>One name, and all that was drafted under it.</summary>
/// <param name="Drafts">Oldest first.</param>
/// <param name="Current">Id of the draft that is in use; null: none is.</param>
sealed record ProfilePage(string Name, ImmutableList<ProfileDraft> Drafts, string? Current)
{
    public ProfileDraft? InUse => Current is null ? null : Find(Current);

    public ProfileDraft? Find(string id) => Drafts.Find(draft => draft.Id == id);

    public ProfilePage After(ProfileAct act, DateTimeOffset at) => act switch
    {
        { Act: ProfileActKind.Drafted, Profile: { } profile, Reason: { } reason } => this with
        {
            Drafts = Drafts.Add(new()
            {
                Id = act.Draft,
                Profile = profile,
                Digest = ProfileDigest.Of(profile),
                Drafted = new(act.Holder, at, reason),
            }),
        },
        { Act: ProfileActKind.ShadowRun, Shadow: { } summary } =>
            With(act.Draft, draft => draft with { Shadow = new(act.Holder, at, summary) }),
        { Act: ProfileActKind.Activated, Reason: { } reason } =>
            With(act.Draft, draft => draft with { Activated = new(act.Holder, at, reason) }) with { Current = act.Draft },
        _ => this,
    };

    ProfilePage With(string id, Converter<ProfileDraft, ProfileDraft> change) =>
        this with { Drafts = Drafts.ConvertAll(draft => draft.Id == id ? change(draft) : draft) };
}

/// <summary>A state of a profile: drafted, perhaps tried, perhaps activated.</summary>
sealed record ProfileDraft
{
    /// <summary><c>prf_</c> and a UUID version 7.</summary>
    public required string Id { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>As decisions name it.</summary>
    public required string Digest { get; init; }

    public required ProfileStep Drafted { get; init; }

    /// <summary>The latest shadow run; absent: none was made.</summary>
    public ShadowStep? Shadow { get; init; }

    /// <summary>Absent: it was never in use.</summary>
    public ProfileStep? Activated { get; init; }
}

sealed record ProfileStep(string Holder, DateTimeOffset At, string Reason);

sealed record ShadowStep(string Holder, DateTimeOffset At, ShadowSummary Summary);
