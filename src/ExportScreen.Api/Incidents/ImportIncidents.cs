using System.Text;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Record;
using ExportScreen.Core.Exiles;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Incidents;

/// <summary>Adds the incidents of a JSON Lines file, all of them or none: one line that is refused refuses the import, and each
/// mistake is named by its line. A line is what adding an incident takes; of a line from an export <c>id</c>, <c>version</c> and
/// <c>local</c> are read over. An incident that the record holds already is skipped. Only an admin of the tenant <c>main</c> may.</summary>
sealed class ImportIncidents(CurrentSnapshot current, RecordChanges changes, RecordTexts texts, TimeProvider clock)
    : Endpoint<ImportIncidentsRequest, Results<Created<ImportIncidentsResponse>, ProblemHttpResult>>
{
    static readonly IncidentTextValidator validator = new();

    public override void Configure()
    {
        Post("incidents/imports");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<ImportIncidentsResponse>, ProblemHttpResult>> ExecuteAsync(
        ImportIncidentsRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var (rows, checks) = (new List<IncidentText>(), texts.Start());
        foreach (var (index, line) in request.Lines.Index())
        {
            if (Read(line, $"/lines/{index}", checks) is { } row)
            {
                rows.Add(row);
                row.Check(checks, $"/lines/{index}", clock.GetUtcNow());
            }
        }

        if (checks.Problem() is { } mistaken)
            return mistaken;

        var added = new List<string>();
        var refused = await changes.ChangeExilesAsync(caller.KeyId, (record, now) => Planned<LocalChange>.Make(Plan(record, now)));
        return refused is null
            ? TypedResults.Created((string?)null, new ImportIncidentsResponse(added, rows.Count - added.Count))
            : refused;

        List<LocalChange> Plan(ExileRecord record, DateTimeOffset now)
        {
            var made = new List<LocalChange>();
            foreach (var row in rows)
            {
                var text = row.ToIncident("");
                if (CreateIncident.Twin(record, text) is not null)
                    continue;

                var change = new IncidentAdded(RecordChanges.NewId(now), now, caller.KeyId, text with { Id = LocalRecord.NextId(record, text) });
                made.Add(change);
                added.Add(change.Incident);
                record = record with
                {
                    Incidents = [.. record.Incidents, change.Text],
                    Histories = new Dictionary<string, IncidentHistory>(record.Histories) { [change.Incident] = new(null, [change]) },
                };
            }

            return made;
        }
    }

    /// <summary>Null: it was refused, and the mistakes are noted.</summary>
    static ImportedIncident? Read(string line, string pointer, RecordTexts.TextChecks checks)
    {
        try
        {
            var row = JsonBody.Parse<ImportedIncident>(Encoding.UTF8.GetBytes(line), WireJson.Options);
            var mistakes = validator.Validate(row).Errors;
            foreach (var mistake in mistakes)
                checks.Add(pointer + JsonPointer.FromPropertyPath(mistake.PropertyName), mistake.ErrorCode, mistake.ErrorMessage);
            return mistakes.Count == 0 ? row : null;
        }
        catch (RequestRefused refused)
        {
            foreach (var error in refused.Errors)
                checks.Add(pointer + error.Pointer, error.Code, error.Message);
            return null;
        }
    }
}

/// <param name="Lines">Lines of the file, 1 to 1,000: each the text of a JSON object.</param>
sealed record ImportIncidentsRequest(IReadOnlyList<string> Lines);

/// <summary>A line of an import.</summary>
sealed record ImportedIncident : IncidentText
{
    /// <summary>Read over: ids are given here.</summary>
    public string? Id { get; init; }

    /// <summary>Read over.</summary>
    public int? Version { get; init; }

    /// <summary>Read over.</summary>
    public bool? Local { get; init; }
}

/// <param name="Added">Ids of the incidents that were added, in the order of the lines.</param>
/// <param name="Skipped">Lines whose incident the record held already.</param>
sealed record ImportIncidentsResponse(IReadOnlyList<string> Added, int Skipped);

sealed class ImportIncidentsRequestValidator : Validator<ImportIncidentsRequest>
{
    const int MaxLines = 1000;

    public ImportIncidentsRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Lines).Required().AtMost(MaxLines);
        this.Each(request => request.Lines, MaxLines).Required();
    }
}
