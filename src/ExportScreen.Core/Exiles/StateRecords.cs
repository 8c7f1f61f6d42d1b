using System.Globalization;

namespace ExportScreen.Core.Exiles;

/// <summary>Reads from the exile record what it shows of one state.</summary>
public static class StateRecords
{
    /// <summary>How far back incidents count for the level.</summary>
    public const int WindowYears = 10;

    /// <summary>Chains in which a state handed exiles over, from which on it is a host of concern.</summary>
    const int HostChains = 3;

    /// <summary>What the record shows of a state at a date. Incidents after the date are not counted, and a date known
    /// to the year or month only counts while any of its days may lie in the window.</summary>
    /// <param name="state">ISO 3166-1 alpha-2.</param>
    public static StateRecord Of(ExileRecord record, string state, DateOnly asOf)
    {
        var own = Where(record.Incidents, incident => Same(incident.OriginState, state));
        var known = own.Where(incident => First(incident.Date) <= asOf).ToList();
        var window = known.Where(incident => InWindow(incident, asOf)).ToList();
        var solid = window.Where(incident => incident.Confidence != Confidence.Alleged).ToList();
        var chains = Chains(solid);

        var level = Level(known.Count, chains, solid);
        var floor = record.States.Where(note => Same(note.State, state))
            .SelectMany(note => note.Counts).Max(count => count.LevelFloor) ?? 0;

        return new StateRecord(
            state, Math.Max(level, floor), WindowYears, own.Count, chains, HostLevel(record, state, asOf),
            DigitalNexus(record, state, asOf), floor > level, [.. own.Select(incident => incident.Id)]);
    }

    /// <summary>4 systematic: five chains, two hosts, four publishers, one documented, one severe. 3 established: two
    /// chains, two publishers, one severe. 2 recorded: one chain. 1: allegations, or an old record, only.</summary>
    static int Level(int known, int chains, List<Incident> solid)
    {
        var severe = solid.Exists(IsSevere);
        var publishers = solid.SelectMany(incident => incident.Sources)
            .Select(source => Publisher(source.Publisher)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var hosts = solid.Select(incident => incident.HostState).OfType<string>()
            .Distinct(StringComparer.Ordinal).Count();
        var documented = solid.Exists(incident => incident.Confidence == Confidence.Documented);

        return (known, chains) switch
        {
            (0, _) => 0,
            (_, 0) => 1,
            (_, >= 5) when hosts >= 2 && publishers >= 4 && documented && severe => 4,
            (_, >= 2) when publishers >= 2 && severe => 3,
            _ => 2,
        };
    }

    static int HostLevel(ExileRecord record, string state, DateOnly asOf)
    {
        var handedOver = record.Incidents.Where(incident => incident.HostHandedOver
            && incident.HostState is { } host && Same(host, state)
            && incident.Confidence != Confidence.Alleged
            && First(incident.Date) <= asOf && InWindow(incident, asOf));

        return Chains(handedOver) >= HostChains ? 1 : 0;
    }

    /// <summary>Only what is attributed to the state counts: a target's home state alone proves no operator.</summary>
    static bool DigitalNexus(ExileRecord record, string state, DateOnly asOf) =>
        record.Incidents.Any(incident => incident.Method is "spyware" or "hacking_or_phishing"
            && incident.Confidence != Confidence.Alleged && incident.OperatorState is { } by && Same(by, state)
            && First(incident.Date) <= asOf)
        || record.Purchases.Any(purchase => Same(purchase.State, state) && !purchase.Denied
            && (purchase.Year is not { } year || year <= asOf.Year));

    static bool IsSevere(Incident incident) => incident.CapeStage == 3 || incident.Method == "spyware";

    /// <summary>Events of one chain and origin count once.</summary>
    static int Chains(IEnumerable<Incident> incidents) =>
        incidents.Select(incident => (incident.OriginState, incident.Chain ?? incident.Id)).Distinct().Count();

    /// <summary>A copy elsewhere (<c>RFE/RL (via ecoi.net)</c>) is no further publisher.</summary>
    static string Publisher(string name) =>
        name.IndexOf(" (", StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    static bool InWindow(Incident incident, DateOnly asOf) => Last(incident.Date) >= asOf.AddYears(-WindowYears);

    /// <summary>The first day that <c>yyyy</c> or <c>yyyy-MM</c> may mean.</summary>
    static DateOnly First(string date) => new(Number(date[..4]), date.Length > 4 ? Number(date[5..7]) : 1, 1);

    /// <summary>The last day that <c>yyyy</c> or <c>yyyy-MM</c> may mean.</summary>
    static DateOnly Last(string date) => First(date).AddMonths(date.Length > 4 ? 1 : 12).AddDays(-1);

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    static List<Incident> Where(IEnumerable<Incident> incidents, Func<Incident, bool> fits) =>
        [.. incidents.Where(fits)];
}
