using System.Diagnostics.CodeAnalysis;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>Why a well-formed sale can't be decided here and now.</summary>
static class SaleProblems
{
    /// <summary>Null where nothing stands in the way; then there is a snapshot.</summary>
    public static ProblemHttpResult? Of(Sale sale, Snapshots snapshots, [NotNullIfNotNull(nameof(sale))] out Snapshot snapshot)
    {
        snapshot = null!;
        if (snapshots.Active is not { } active)
            return Problem.NotReady();
        if (sale.Authorisations.Any(authorisation => authorisation.Ref is not null))
            return Problem.Of(ProblemTypes.Unprocessable, "The sale names a stored authorisation by ref, and none is stored under it.");

        snapshot = active;
        if (sale.Profile is not { } name || name == active.Profile.Name)
            return null;
        if (snapshots.Find(name) is not { } named)
            return Problem.Of(ProblemTypes.Unprocessable, "There is no profile of this name.");
        if (named.Profile.Strictness < active.Profile.Strictness)
            return Problem.Of(ProblemTypes.Unprocessable, "A sale may name a stricter profile than the installation's only.");

        snapshot = named;
        return null;
    }
}
