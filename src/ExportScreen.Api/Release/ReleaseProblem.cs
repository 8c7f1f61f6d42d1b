using System.Text.Json;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Screenings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Release;

/// <summary>Says that a sale is not released, and what stands in the way.</summary>
static class ReleaseProblem
{
    public static IReadOnlyList<Blocker> Simulation { get; } =
        [new(null, "simulation", LiftedBy.Nobody, "a simulation releases nothing: screen the sale itself")];

    public static ProblemHttpResult Of(IReadOnlyList<Blocker> blockers, Caller caller, string? detail = null)
    {
        var details = Problem.Details(ProblemTypes.NotReleased, detail ?? "Nothing may ship; blockers names what stands in the way.", []);
        details.Extensions["blockers"] = JsonSerializer.SerializeToNode(ReleaseView.Of(blockers, caller), WireJson.Options);
        return TypedResults.Problem(details);
    }
}
