using System.Text.RegularExpressions;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Sales;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Exiles;

/// <summary>Loads the record of states' targeting of exiles.</summary>
public static partial class ExileData
{
    const string IncidentsFile = "incidents.jsonl";
    const string StatesFile = "states.jsonl";
    const string PurchasesFile = "purchases.jsonl";

    /// <param name="incidents">Content of <c>exiles/incidents</c>.</param>
    /// <param name="states">Content of <c>exiles/states</c>.</param>
    /// <param name="purchases">Content of <c>bodies/purchases</c>.</param>
    /// <exception cref="ReferenceDataException">They cannot be read, give a day, or contradict themselves.</exception>
    public static ExileRecord Load(
        ReadOnlyMemory<byte> incidents, ReadOnlyMemory<byte> states, ReadOnlyMemory<byte> purchases)
    {
        var rows = JsonLines.Read(incidents, IncidentsFile, ExileJson.Default.IncidentRow);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!ids.Add(row.Id))
                throw new ReferenceDataException($"{IncidentsFile}: '{row.Id}' occurs twice.");

            if (!Month().IsMatch(row.Date) || row.Sources.Any(source => source.Date is { } date && !Month().IsMatch(date)))
                throw new ReferenceDataException($"{IncidentsFile}: '{row.Id}' has a date that is no year or month.");

            if (row.CapeStage is < 1 or > 3 || row.Sources.Count == 0)
                throw new ReferenceDataException($"{IncidentsFile}: '{row.Id}' has no stage or no source.");

            foreach (var state in new[] { row.OriginState, row.HostState, row.OperatorState }.OfType<string>())
                Known(state, IncidentsFile, row.Id);
        }

        var notes = JsonLines.Read(states, StatesFile, ExileJson.Default.StateRow);
        notes.ForEach(note => Known(note.State, StatesFile, note.State));
        var bought = JsonLines.Read(purchases, PurchasesFile, ExileJson.Default.PurchaseRow);
        bought.ForEach(purchase => Known(purchase.State, PurchasesFile, purchase.Vendor));

        return new ExileRecord(
            [.. rows.Select(Incident)], [.. notes.Select(Note)], [.. bought.Select(Purchase)]);
    }

    static Incident Incident(IncidentRow row) => new()
    {
        Id = row.Id,
        OriginState = row.OriginState,
        HostState = row.HostState,
        Date = row.Date,
        Method = row.Method,
        CapeStage = row.CapeStage,
        TargetCategory = row.TargetCategory,
        Technology = row.Technology,
        OperatorState = row.OperatorState,
        Confidence = row.Confidence,
        Summary = row.Summary,
        Sources = [.. row.Sources.Select(Source)],
        Chain = row.Chain,
        HostHandedOver = row.HostHandedOver,
        HostBasis = row.HostBasis,
    };

    static StateNote Note(StateRow row) => new(
        row.State, row.Name,
        [.. row.Counts.Select(count => new PublishedCount(
            count.Count, count.Measure, count.Period, count.Publisher, Source(count.Source), count.LevelFloor))],
        row.Notes);

    static Purchase Purchase(PurchaseRow row) => new(
        row.State, row.Vendor, row.Year, row.Note, Source(row.Source), row.Body, row.Status is "alleged_denied");

    static Source Source(SourceRow row) => new(row.Title, row.Publisher, row.Date, row.Url);

    static void Known(string state, string file, string row)
    {
        if (!Iso.Countries.Contains(state))
            throw new ReferenceDataException($"{file}: the state '{state}' of '{row}' is unknown.");
    }

    [GeneratedRegex(@"^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
