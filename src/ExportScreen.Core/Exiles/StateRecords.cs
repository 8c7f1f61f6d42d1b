using System.Globalization;

namespace ExportScreen.Core.Exiles;

/// <summary>Reads from the exile record what it shows of one state.</summary>
public static class StateRecords
{
    /// <summary>How far back incidents count for the level.</summary>
    public const int WindowYears = 10;

    /// <summary>Chains in which a state handed exiles over, from which on it is a host of concern.</summary>
    public const int HostChains = 3;

    /// <summary>What the record shows of a state at a date. Incidents after the date are not counted, and a date known
    /// to the year or month only counts while any of its days may lie in the window.</summary>
    /// <param name="state">ISO 3166-1 alpha-2.</param>
    public static StateRecord Of(ExileRecord record, string state, DateOnly asOf)
    {
        var ids = record.Incidents.Where(incident => Same(incident.OriginState, state)).Select(incident => incident.Id).ToList();
        var reading = Read(record.Counted, state, asOf, WindowYears);
        var shipped = ReferenceEquals(record.Shipped, record.Counted)
            ? reading : Read(record.Shipped, state, asOf, WindowYears);
        var floor = record.States.Where(note => Same(note.State, state)).SelectMany(note => note.Counts)
            .Where(count => count.LevelFloor is not null).MaxBy(count => count.LevelFloor);
        var raises = floor?.LevelFloor > reading.Level;
        var handOvers = HandOvers(record, state, asOf);
        var handOverChains = Chains(handOvers);
        var digital = Digital(record, state, asOf);

        return new(
            state, Math.Max(reading.Level, floor?.LevelFloor ?? 0), WindowYears, ids.Count, reading.Chains,
            handOverChains >= HostChains ? 1 : 0, digital.Count > 0 || HasPurchase(record, state, asOf), raises, ids)
        {
            Rule = raises ? LevelRule.PublishedCount : (LevelRule)reading.Level,
            Reading = reading,
            FloorCount = raises ? floor : null,
            ShippedLevel = Math.Max(shipped.Level, floor?.LevelFloor ?? 0),
            Score = IncidentScore.Of(Known(record.Counted, state, asOf), asOf, ScoreWeights.Usual),
            HandOverChains = handOverChains,
            HandOverIds = Ids(handOvers),
            DigitalIncidentIds = Ids(digital),
        };
    }

    /// <summary>How the level and score move where other windows, ages and weights are taken. The floors of other publishers are
    /// left out: they do not depend on them.</summary>
    public static IReadOnlyList<LevelVariant> Sensitivity(ExileRecord record, string state, DateOnly asOf) =>
    [
        .. ScoreWeights.Variants.Select(weights => new LevelVariant(
            weights, Read(record.Counted, state, asOf, weights.WindowYears).Level,
            IncidentScore.Of(Known(record.Counted, state, asOf), asOf, weights))),
    ];

    /// <summary>4 systematic: five chains, two hosts, four publishers, one documented, one severe. 3 established: two
    /// chains, two publishers, one severe. 2 recorded: one chain. 1: allegations, or an old record, only.</summary>
    static LevelReading Read(IReadOnlyList<Incident> incidents, string state, DateOnly asOf, int windowYears)
    {
        var known = Known(incidents, state, asOf);
        var solid = known.FindAll(incident => incident.Confidence != Confidence.Alleged && InWindow(incident, asOf, windowYears));
        var chains = Chains(solid);
        var hosts = solid.Select(incident => incident.HostState).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var publishers = solid.SelectMany(incident => incident.Sources)
            .Select(source => Publisher(source.Publisher)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var documented = solid.Exists(incident => incident.Confidence == Confidence.Documented);
        var severe = solid.Exists(incident => incident.CapeStage == 3 || incident.Method == "spyware");
        var level = (known.Count, chains) switch
        {
            (0, _) => 0,
            (_, 0) => 1,
            (_, >= 5) when hosts >= 2 && publishers >= 4 && documented && severe => 4,
            (_, >= 2) when publishers >= 2 && severe => 3,
            _ => 2,
        };
        return new(level, chains, hosts, publishers, documented, severe);
    }

    /// <summary>What had happened by then, and is evidence against the state: a tool that was not traced to it is none.</summary>
    static List<Incident> Known(IReadOnlyList<Incident> incidents, string state, DateOnly asOf) =>
    [
        .. incidents.Where(incident => Same(incident.OriginState, state) && First(incident.Date) <= asOf
            && (!TargetingMethod.IsDigital(incident.Method) || Same(incident.OperatorState, state))),
    ];

    static List<Incident> HandOvers(ExileRecord record, string state, DateOnly asOf) =>
    [
        .. record.Counted.Where(incident => incident.HostHandedOver && Same(incident.HostState, state)
            && incident.Confidence != Confidence.Alleged
            && First(incident.Date) <= asOf && InWindow(incident, asOf, WindowYears)),
    ];

    /// <summary>Only what is attributed to the state counts: a target's home state alone proves no operator.</summary>
    static List<Incident> Digital(ExileRecord record, string state, DateOnly asOf) =>
    [
        .. record.Counted.Where(incident => TargetingMethod.IsDigital(incident.Method)
            && incident.Confidence != Confidence.Alleged && Same(incident.OperatorState, state)
            && First(incident.Date) <= asOf),
    ];

    static bool HasPurchase(ExileRecord record, string state, DateOnly asOf) =>
        record.Purchases.Any(purchase => Same(purchase.State, state) && !purchase.Denied
            && (purchase.Year is not { } year || year <= asOf.Year));

    /// <summary>Events of one chain and origin count once.</summary>
    static int Chains(IEnumerable<Incident> incidents) => incidents.Select(ChainOf).Distinct().Count();

    internal static (string Origin, string Chain) ChainOf(Incident incident) =>
        (incident.OriginState, incident.Chain ?? incident.Id);

    static IReadOnlyList<string> Ids(IEnumerable<Incident> incidents) =>
        [.. incidents.Select(incident => incident.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A copy elsewhere (<c>RFE/RL (via ecoi.net)</c>) is no further publisher.</summary>
    static string Publisher(string name) =>
        name.IndexOf(" (", StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    static bool InWindow(Incident incident, DateOnly asOf, int years) => Last(incident.Date) >= asOf.AddYears(-years);

    /// <summary>The first day that <c>yyyy</c> or <c>yyyy-MM</c> may mean.</summary>
    internal static DateOnly First(string date) => new(Number(date[..4]), date.Length > 4 ? Number(date[5..7]) : 1, 1);

    /// <summary>The last day that <c>yyyy</c> or <c>yyyy-MM</c> may mean.</summary>
    internal static DateOnly Last(string date) => First(date).AddMonths(date.Length > 4 ? 1 : 12).AddDays(-1);

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
