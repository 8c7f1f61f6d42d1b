using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Record;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Source = ExportScreen.Core.Exiles.Source;

namespace ExportScreen.Api.Incidents;

/// <summary>Corrects an incident: a new version, beside which the earlier ones stay readable. A correction of an incident that
/// ships is shown and may raise a level, but lowers none: the version that ships goes on counting. Only an admin of the tenant
/// <c>main</c> may.</summary>
sealed class CorrectIncident(CurrentSnapshot current, RecordChanges changes, RecordTexts texts, TimeProvider clock)
    : Endpoint<CorrectionRequest, Results<Created<IncidentResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("incidents/{id}/corrections");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<IncidentResponse>, ProblemHttpResult>> ExecuteAsync(CorrectionRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var checks = texts.Start();
        request.Incident.Check(checks, "/incident", clock.GetUtcNow());
        checks.Text("/why", request.Why);
        checks.Source("/source", request.Source);
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var refused = await changes.ChangeExilesAsync(caller.KeyId, (record, now) =>
        {
            var text = request.Incident.ToIncident(id);
            return record.Incidents.FirstOrDefault(incident => incident.Id == id) is not { } before
                    ? Planned<LocalChange>.Refuse(Problem.NotFound("The record holds no such incident today."))
                : before.OriginState != text.OriginState || before.Chain != text.Chain
                    ? Planned<LocalChange>.Refuse(Problem.Of(ProblemTypes.Conflict,
                        "An incident keeps its origin and its chain: one of another state is another incident."))
                : IncidentDiff.Between(before, text).Count == 0
                    ? Planned<LocalChange>.Refuse(Problem.Of(ProblemTypes.Conflict, "It reads so already."))
                : Planned<LocalChange>.Make(new IncidentCorrected(
                    RecordChanges.NewId(now), now, caller.KeyId, text, request.Why, request.Source));
        });
        return refused is null
            ? TypedResults.Created($"/v1/incidents/{id}", IncidentResponse.Find(current.Value.Reference.Exiles, id)!)
            : refused;
    }
}

/// <param name="Incident">The whole incident as it should read; <c>originState</c> and <c>chain</c> stay.</param>
/// <param name="Why">What is wrong with the version before, 10 to 1,000 characters, in Latin letters, without names of people.</param>
/// <param name="Source">What the correction rests on, with its date.</param>
sealed record CorrectionRequest(IncidentText Incident, string Why, Source Source);

sealed class CorrectionRequestValidator : Validator<CorrectionRequest>
{
    public CorrectionRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Incident).Required().SetValidator(new IncidentTextValidator());
        RuleFor(request => request.Why).Reason(1000);
        RuleFor(request => request.Source).Required().SetValidator(new SourceValidator());
    }
}
