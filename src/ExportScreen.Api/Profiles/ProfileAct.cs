using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>Something done to a profile, as the log records it.</summary>
sealed record ProfileAct
{
    public required ProfileActKind Act { get; init; }

    public required string Name { get; init; }

    /// <summary>Id of the draft.</summary>
    public required string Draft { get; init; }

    public required string Holder { get; init; }

    /// <summary>Of a draft: all of it.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Of a draft and an activation.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a shadow run.</summary>
    public ShadowSummary? Shadow { get; init; }
}

enum ProfileActKind
{
    Unspecified,
    Drafted,
    ShadowRun,
    Activated,
}

/// <summary>What a shadow run came to.</summary>
/// <param name="Base">Digest of the profile that it was compared with.</param>
/// <param name="Engine">The engine that ran.</param>
/// <param name="Sales">How many were decided again.</param>
/// <param name="Erased">Recorded sales that could not be: their payload is erased.</param>
/// <param name="Stricter">Sales whose status becomes stricter.</param>
/// <param name="Milder">Sales whose status becomes milder.</param>
/// <param name="SameStatus">Sales that keep their status for other reasons.</param>
/// <param name="Errors">Sales in which a rule could not be evaluated on the draft.</param>
sealed record ShadowSummary(string Base, string Engine, int Sales, int Erased, int Stricter, int Milder, int SameStatus, int Errors);
