using System.Collections.Frozen;

namespace ExportScreen.Core.Exiles;

/// <summary>Lays what was changed at an installation on the record that ships.</summary>
public static class LocalRecord
{
    /// <param name="changes">Oldest first.</param>
    public static ExileRecord Over(ExileRecord shipped, IReadOnlyList<LocalChange> changes)
    {
        if (changes.Count == 0)
            return shipped;

        var byId = shipped.Incidents.ToDictionary(incident => incident.Id, StringComparer.Ordinal);
        var histories = changes.GroupBy(change => change.Incident, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, History: new IncidentHistory(byId.GetValueOrDefault(group.Key), [.. group])))
            // A reply to what ships no more waits until it ships again.
            .Where(pair => pair.History.Versions.Count > 0)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.History, StringComparer.Ordinal);
        var local = histories.Values.Where(history => history.Shipped is null)
            .Select(history => history.Current?.Incident).OfType<Incident>()
            .OrderBy(incident => incident.Id, StringComparer.Ordinal).ToList();
        var corrected = histories.Values.Where(history => history.Shipped is not null && history.Current?.Made is not null)
            .Select(history => history.Current!.Incident)
            .OrderBy(incident => incident.Id, StringComparer.Ordinal).ToList();

        return shipped with
        {
            Incidents =
            [
                .. shipped.Incidents.Select(incident =>
                    histories.GetValueOrDefault(incident.Id)?.Current?.Incident ?? incident),
                .. local,
            ],
            Counted = [.. shipped.Incidents, .. corrected, .. local],
            Shipped = shipped.Incidents,
            Histories = histories,
        };
    }

    /// <summary>The id of a further local incident: as those that ship, after <c>local-</c>, so that none that ships later has it.</summary>
    public static string NextId(ExileRecord record, Incident incident)
    {
        var stem = $"local-{Lower(incident.OriginState)}-{incident.Date[..4]}-{Lower(incident.HostState ?? "xx")}-";
        for (var number = 1; ; number++)
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}{number:00}");
            if (!record.Histories.ContainsKey(id))
                return id;
        }
    }

    static string Lower(string code) => Names.NameText.Lower(code);
}
