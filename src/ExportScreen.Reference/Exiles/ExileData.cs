using ExportScreen.Core.Exiles;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Exiles;

/// <summary>Loads the record of states' targeting of exiles.</summary>
public static class ExileData
{
    const string IncidentsFile = "incidents.jsonl";
    const string StatesFile = "states.jsonl";
    const string PurchasesFile = "purchases.jsonl";

    /// <param name="incidents">Content of <c>exiles/incidents</c>.</param>
    /// <param name="states">Content of <c>exiles/states</c>.</param>
    /// <param name="purchases">Content of <c>bodies/purchases</c>.</param>
    /// <param name="local">Content of <see cref="LocalExileData.Part"/>; empty: nothing was changed here.</param>
    /// <exception cref="ReferenceDataException">They cannot be read, give a day, or contradict themselves.</exception>
    public static ExileRecord Load(
        ReadOnlyMemory<byte> incidents, ReadOnlyMemory<byte> states, ReadOnlyMemory<byte> purchases,
        ReadOnlyMemory<byte> local = default)
    {
        var rows = JsonLines.Read(incidents, IncidentsFile, ExileJson.Default.IncidentRow);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (rows.Find(row => !ids.Add(row.Id)) is { } twice)
            throw new ReferenceDataException($"{IncidentsFile}: '{twice.Id}' occurs twice.");

        var notes = JsonLines.Read(states, StatesFile, ExileJson.Default.StateRow);
        notes.ForEach(note => IncidentRows.Known(note.State, StatesFile, note.State));
        var bought = JsonLines.Read(purchases, PurchasesFile, ExileJson.Default.PurchaseRow);
        bought.ForEach(purchase => IncidentRows.Known(purchase.State, PurchasesFile, purchase.Vendor));

        return LocalRecord.Over(
            new([.. rows.Select(row => IncidentRows.Read(row, IncidentsFile))], [.. notes.Select(Note)], [.. bought.Select(Purchase)]),
            LocalExileData.Read(local));
    }

    static StateNote Note(StateRow row) => new(
        row.State, row.Name,
        [.. row.Counts.Select(count => new PublishedCount(
            count.Count, count.Measure, count.Period, count.Publisher, IncidentRows.Read(count.Source), count.LevelFloor))],
        row.Notes);

    static Purchase Purchase(PurchaseRow row) => new(
        row.State, row.Vendor, row.Year, row.Note, IncidentRows.Read(row.Source), row.Body, row.Status is "alleged_denied");
}
