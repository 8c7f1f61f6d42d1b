using ExportScreen.Api.Log;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>One screening, and all that its release depends on at a moment.</summary>
sealed record ReleaseCase
{
    public required Sale Sale { get; init; }

    public required RecordedDecision Decision { get; init; }

    public required Profile Profile { get; init; }

    public required ReleaseSituation Situation { get; init; }

    /// <summary>Rulings on the sale and its hits, oldest first.</summary>
    public required IReadOnlyList<RecordedAct> Acts { get; init; }

    /// <summary>What the release takes of each authorisation it rests on, by the name that findings have of it.</summary>
    public required IReadOnlyDictionary<string, AuthorisationUse> Uses { get; init; }

    public ReleaseState State => ReleaseState.Of(Decision, Profile, Situation);

    /// <summary>What would still stand in the way if everyone had signed who can.</summary>
    public IReadOnlyList<Blocker> BeyondSignatures => ReleaseState.BeyondSignatures(Decision, Profile, Situation);

    public ReleaseCase With(ReleaseAct act) => this with { Situation = Situation with { Acts = [.. Situation.Acts, act] } };
}
