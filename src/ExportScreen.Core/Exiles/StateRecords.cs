namespace ExportScreen.Core.Exiles;

/// <summary>Temporary seam.</summary>
public static class StateRecords
{
    public static StateRecord Of(ExileRecord record, string state, DateOnly asOf)
    {
        var own = record.Incidents.Where(incident => incident.OriginState == state && asOf.Year > 0).ToList();
        var chains = own.Where(incident => incident.Confidence != Confidence.Alleged)
            .Select(incident => incident.Chain ?? incident.Id).Distinct().Count();
        var digital = own.Any(incident => incident.Confidence != Confidence.Alleged
                && incident.Method is "spyware" or "hacking_or_phishing")
            || record.Purchases.Any(purchase => purchase.State == state);
        var handed = record.Incidents.Count(incident => incident.HostState == state && incident.HostHandedOver);
        var level = chains >= 5 ? 4 : chains >= 2 ? 3 : chains == 1 ? 2 : own.Count > 0 ? 1 : 0;
        return new(state, level, 10, own.Count, chains, handed >= 3 ? 1 : 0, digital, false,
            [.. own.Select(incident => incident.Id).Order(StringComparer.Ordinal)]);
    }
}
