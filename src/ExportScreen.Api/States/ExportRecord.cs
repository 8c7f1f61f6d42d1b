using System.Text;
using System.Text.Json;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.States;

/// <summary>Gives the incidents of one state as JSON Lines (<c>application/x-ndjson</c>), by id, as they read today: no more than
/// the incidents show one by one. There is no export of several states, and none by place or person.</summary>
sealed class ExportRecord(CurrentSnapshot current) : Endpoint<GetStateRecordRequest, Results<ContentHttpResult, ProblemHttpResult>>
{
    const string MediaType = "application/x-ndjson";

    public override void Configure()
    {
        Get("states/{iso2}/record/export");
        Roles(Role.Any);
        Description(builder => builder.Produces<string>(200, MediaType).ProducesProblem(404).ProducesProblem(503));
    }

    public override Task<Results<ContentHttpResult, ProblemHttpResult>> ExecuteAsync(GetStateRecordRequest request, CancellationToken ct)
    {
        if (current.Value is not { } snapshot)
            return Task.FromResult<Results<ContentHttpResult, ProblemHttpResult>>(Problem.NotReady());
        if (!Iso.Countries.Contains(request.Iso2))
            return Task.FromResult<Results<ContentHttpResult, ProblemHttpResult>>(Problem.NotFound("There is no such country code."));

        var lines = snapshot.Reference.Exiles.Incidents.Where(incident => incident.OriginState == request.Iso2)
            .OrderBy(incident => incident.Id, StringComparer.Ordinal)
            .Aggregate(new StringBuilder(), (text, incident) =>
                text.Append(JsonSerializer.Serialize(incident, WireJson.Options)).Append('\n'));
        return Task.FromResult<Results<ContentHttpResult, ProblemHttpResult>>(
            TypedResults.Text(lines.ToString(), $"{MediaType}; charset=utf-8"));
    }
}
