using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>A profile, what it asks now, and its history.</summary>
sealed record ProfileResponse
{
    public required string Name { get; init; }

    /// <summary>It comes with the product, and nobody can change it.</summary>
    public required bool BuiltIn { get; init; }

    /// <summary>Sales that name no profile are decided under it.</summary>
    public required bool Active { get; init; }

    /// <summary>Digest of what is in use; absent: nothing was activated yet.</summary>
    public string? Digest { get; init; }

    public Profile? InUse { get; init; }

    /// <summary>What was in use once, and is now; oldest first.</summary>
    public required IReadOnlyList<ProfileVersionResponse> Versions { get; init; }

    /// <summary>Ids of drafts that were never activated, oldest first.</summary>
    public required IReadOnlyList<string> Drafts { get; init; }

    public static ProfileResponse Of(Profile builtIn, Snapshot? active) => new()
    {
        Name = builtIn.Name,
        BuiltIn = true,
        Active = active?.Profile.Name == builtIn.Name,
        Digest = ProfileDigest.Of(builtIn),
        InUse = builtIn,
        Versions = [],
        Drafts = [],
    };

    public static ProfileResponse Of(ProfilePage page, Snapshot? active) => new()
    {
        Name = page.Name,
        BuiltIn = false,
        Active = active?.Profile.Name == page.Name,
        Digest = page.InUse?.Digest,
        InUse = page.InUse?.Profile,
        Versions = [.. page.Drafts.Where(draft => draft.Activated is not null).OrderBy(draft => draft.Activated!.At)
            .Select(draft => new ProfileVersionResponse(draft.Id, draft.Digest, draft.Activated!.At, draft.Drafted.Holder, draft.Activated.Holder))],
        Drafts = [.. page.Drafts.Where(draft => draft.Activated is null).Select(draft => draft.Id)],
    };
}

/// <param name="Draft">The draft that it was.</param>
/// <param name="Digest">As decisions made under it name it.</param>
/// <param name="DraftedBy">Holder of the author's key.</param>
/// <param name="ActivatedBy">Holder of the second admin's key.</param>
sealed record ProfileVersionResponse(string Draft, string Digest, DateTimeOffset ActivatedAt, string DraftedBy, string ActivatedBy);
