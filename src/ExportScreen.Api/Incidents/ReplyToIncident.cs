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

/// <summary>Records the right of reply: what a state that an incident is about, or a vendor that it names, says of it. It is
/// shown beside the incident and changes no level. Only an admin of the tenant <c>main</c> may.</summary>
sealed class ReplyToIncident(CurrentSnapshot current, RecordChanges changes, RecordTexts texts)
    : Endpoint<ReplyRequest, Results<Created<IncidentResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("incidents/{id}/replies");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<IncidentResponse>, ProblemHttpResult>> ExecuteAsync(ReplyRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var checks = texts.Start();
        checks.Text("/statement", request.Statement);
        checks.Source("/source", request.Source);
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var refused = await changes.ChangeExilesAsync(caller.KeyId, (record, now) =>
            record.Incidents.FirstOrDefault(incident => incident.Id == id) is not { } incident
                    ? Planned<LocalChange>.Refuse(Problem.NotFound("The record holds no such incident today."))
                : !IsNamed(incident, request)
                    ? Planned<LocalChange>.Refuse(Problem.Of(ProblemTypes.Conflict,
                        "The incident is not about this state, and names no such vendor."))
                : Planned<LocalChange>.Make(new ReplyAdded(
                    RecordChanges.NewId(now), now, caller.KeyId, id, request.State, request.Vendor, request.Statement, request.Source)));
        return refused is null
            ? TypedResults.Created($"/v1/incidents/{id}", IncidentResponse.Find(current.Value.Reference.Exiles, id)!)
            : refused;
    }

    static bool IsNamed(Incident incident, ReplyRequest request) => request.State is { } state
        ? incident.OriginState == state || incident.HostState == state || incident.OperatorState == state
        : incident.Technology?.Contains(request.Vendor!, StringComparison.OrdinalIgnoreCase) == true;
}

/// <param name="State">Who says so, ISO 3166-1 alpha-2: origin, host or operator. Either it or the vendor is given.</param>
/// <param name="Vendor">Who says so, as the incident's technology names it, 3 to 100 characters.</param>
/// <param name="Statement">What it says, in its words or a translation, in Latin letters, 10 to 1,000 characters, without names of
/// people.</param>
/// <param name="Source">Where it said so.</param>
sealed record ReplyRequest(string? State, string? Vendor, string Statement, Source Source);

sealed class ReplyRequestValidator : Validator<ReplyRequest>
{
    public ReplyRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.State).Country()
            .Must((request, state) => (state is null) != (request.Vendor is null)).WithErrorCode("contradiction")
            .WithMessage("Either a state or a vendor replies.");
        RuleFor(request => request.Vendor).Line(100)
            .Must(vendor => vendor is null || vendor.Trim().Length > 2).WithErrorCode("too_short").WithMessage("Has fewer than 3 characters.");
        RuleFor(request => request.Statement).Reason(1000);
        RuleFor(request => request.Source).Required().SetValidator(new SourceValidator());
    }
}
