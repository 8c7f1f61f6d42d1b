using ExportScreen.Api.Access;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Record;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Incidents;

/// <summary>Adds an incident to the record of this installation. It may raise a state's level and never lowers one. Texts that
/// seem to name a person are refused (<c>personal_name</c>); that check is a help and no proof. Only an admin of the tenant
/// <c>main</c> may.</summary>
sealed class CreateIncident(CurrentSnapshot current, RecordChanges changes, RecordTexts texts, TimeProvider clock)
    : Endpoint<IncidentText, Results<Created<IncidentResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("incidents");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<IncidentResponse>, ProblemHttpResult>> ExecuteAsync(IncidentText request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var checks = texts.Start();
        request.Check(checks, "", clock.GetUtcNow());
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var id = "";
        var refused = await changes.ChangeExilesAsync(caller.KeyId, (record, now) =>
        {
            var incident = request.ToIncident("");
            if (Twin(record, incident) is { } twin)
                return Planned<LocalChange>.Refuse(Problem.Of(ProblemTypes.Conflict, $"The record holds the same incident as {twin.Id}."));

            id = LocalRecord.NextId(record, incident);
            return Planned<LocalChange>.Make(new IncidentAdded(RecordChanges.NewId(now), now, caller.KeyId, incident with { Id = id }));
        });
        return refused is null
            ? TypedResults.Created($"/v1/incidents/{id}", IncidentResponse.Find(current.Value.Reference.Exiles, id))
            : refused;
    }

    /// <summary>One that tells the same event in the same words.</summary>
    public static Incident? Twin(ExileRecord record, Incident incident) => record.Incidents.FirstOrDefault(other =>
        other.OriginState == incident.OriginState && other.HostState == incident.HostState && other.Date == incident.Date
        && other.Method == incident.Method && other.Summary == incident.Summary);
}
