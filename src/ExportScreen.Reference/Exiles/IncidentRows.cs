using System.Text.RegularExpressions;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Sales;

namespace ExportScreen.Reference.Exiles;

/// <summary>Incidents and their rows.</summary>
static partial class IncidentRows
{
    /// <exception cref="ReferenceDataException">It gives a day, or contradicts itself.</exception>
    public static Incident Read(IncidentRow row, string file)
    {
        if (!Month().IsMatch(row.Date) || row.Sources.Any(source => source.Date is { } date && !Month().IsMatch(date)))
            throw new ReferenceDataException($"{file}: '{row.Id}' has a date that is no year or month.");

        if (row.CapeStage is < 1 or > 3 || row.Sources.Count == 0)
            throw new ReferenceDataException($"{file}: '{row.Id}' has no stage or no source.");

        foreach (var state in new[] { row.OriginState, row.HostState, row.OperatorState }.OfType<string>())
            Known(state, file, row.Id);

        return new()
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
            Actor = row.Actor,
            Confidence = row.Confidence,
            Summary = row.Summary,
            Sources = [.. row.Sources.Select(Read)],
            Chain = row.Chain,
            HostHandedOver = row.HostHandedOver,
            HostBasis = row.HostBasis,
        };
    }

    public static Source Read(SourceRow row) => new(row.Title, row.Publisher, row.Date, row.Url);

    public static IncidentRow Write(Incident incident) => new(
        incident.Id, incident.OriginState, incident.HostState, incident.Date, incident.Method, incident.CapeStage,
        incident.TargetCategory, incident.Technology, incident.OperatorState, incident.Actor, incident.Confidence, incident.Summary,
        incident.Chain, incident.HostHandedOver, incident.HostBasis, [.. incident.Sources.Select(Write)]);

    public static SourceRow Write(Source source) => new(source.Title, source.Publisher, source.Date, source.Url);

    public static void Known(string state, string file, string row)
    {
        if (!Iso.Countries.Contains(state))
            throw new ReferenceDataException($"{file}: the state '{state}' of '{row}' is unknown.");
    }

    [GeneratedRegex(@"^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
