using System.Diagnostics.CodeAnalysis;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>What a well-formed sale is decided on, here and now.</summary>
static class SaleBasis
{
    /// <summary>The snapshot, or why there is none for this sale.</summary>
    public static bool TryFind(
        Sale sale, Snapshots snapshots, [NotNullWhen(true)] out Snapshot? snapshot, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        (snapshot, problem) = Find(sale, snapshots);
        return snapshot is not null;
    }

    static (Snapshot? Snapshot, ProblemHttpResult? Problem) Find(Sale sale, Snapshots snapshots) =>
        snapshots.Active is not { } active ? (null, Problem.NotReady())
        : sale.Profile is not { } name || name == active.Profile.Name ? (active, null)
        : snapshots.Find(name) is not { } named ? Refused("There is no profile of this name.")
        : ProfileFloor.Below(named.Profile, active.Profile).Count > 0
            ? Refused("A sale may name a stricter profile than the installation's only.")
        : (named, null);

    /// <summary>Where <see cref="Release.OnFileReader"/> finds not all that the sale names.</summary>
    public static ProblemHttpResult NotOnFile() =>
        Problem.Of(ProblemTypes.Unprocessable, "The sale names a stored authorisation by ref, and none stands on file under it.");

    static (Snapshot? Snapshot, ProblemHttpResult? Problem) Refused(string detail) =>
        (null, Problem.Of(ProblemTypes.Unprocessable, detail));
}
