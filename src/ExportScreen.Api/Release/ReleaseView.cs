using ExportScreen.Api.Access;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>Shows a state of release to a caller: who is neither officer nor regulator learns nothing of hits.</summary>
static class ReleaseView
{
    public static ReleaseState Of(ReleaseState state, Caller caller) => state with { Blockers = Of(state.Blockers, caller) };

    public static IReadOnlyList<Blocker> Of(IReadOnlyList<Blocker> blockers, Caller caller) => caller.SeesAll ? blockers
        : [.. blockers.Select(blocker => blocker.Code == RecordedFinding.PossibleMatch
            ? blocker with { With = "an officer's resolution of what may be a match" } : blocker)];
}
