namespace ExportScreen.Core.Exiles;

/// <summary>What the record shows of one state at one date.</summary>
/// <param name="State">ISO 3166-1 alpha-2.</param>
/// <param name="Level">0 no record as an origin (never "low risk"), 1 allegations or old record, 2 recorded, 3 established, 4 systematic.</param>
/// <param name="WindowYears">How far back incidents count for the level.</param>
/// <param name="Incidents">All of the state's incidents in the record, whatever their date.</param>
/// <param name="NonAllegedChains">Chains of events in the window that are more than alleged.</param>
/// <param name="HostLevel">1 where the state itself handed exiles over at least three times in the window, else 0.</param>
/// <param name="DigitalNexus">Attributed spyware or hacking in the record, or a reported purchase, of any date.</param>
/// <param name="Floor">The level rests on a larger count published by others, not on our incidents.</param>
public sealed record StateRecord(
    string State, int Level, int WindowYears, int Incidents, int NonAllegedChains, int HostLevel,
    bool DigitalNexus, bool Floor, IReadOnlyList<string> IncidentIds)
{
    /// <summary>What set the level.</summary>
    public required LevelRule Rule { get; init; }

    /// <summary>What the incidents say, and what in them said so.</summary>
    public required LevelReading Reading { get; init; }

    /// <summary>The larger count that sets the level; null: none does.</summary>
    public PublishedCount? FloorCount { get; init; }

    /// <summary>The level without what was added at this installation.</summary>
    public required int ShippedLevel { get; init; }

    /// <summary>Severity, age and corroboration of the state's chains, added up: 1000 is one documented killing of the last twelve
    /// months. It orders states and decides nothing.</summary>
    public required int Score { get; init; }

    /// <summary>Chains in the window, more than alleged, in which the state handed people over as a host.</summary>
    public required int HandOverChains { get; init; }

    /// <summary>Incidents in those chains.</summary>
    public required IReadOnlyList<string> HandOverIds { get; init; }

    /// <summary>Attributed spyware or hacking: incidents that make the digital nexus beside purchases.</summary>
    public required IReadOnlyList<string> DigitalIncidentIds { get; init; }
}

/// <summary>What the incidents of a window say of a state, by themselves.</summary>
/// <param name="Level">0 to 4.</param>
/// <param name="Chains">Chains that are more than alleged; the members after it look at these alone.</param>
/// <param name="Hosts">Host states.</param>
/// <param name="Publishers">Publishers of their sources; a copy elsewhere is no further one.</param>
/// <param name="Documented">A court, a UN body, a host's authority or the state itself established one of them.</param>
/// <param name="Severe">One was an attack or a transfer, or was done with spyware.</param>
public sealed record LevelReading(int Level, int Chains, int Hosts, int Publishers, bool Documented, bool Severe);

/// <summary>What sets a level.</summary>
public enum LevelRule
{
    /// <summary>0: no incident as an origin. Nothing is said of the risk.</summary>
    NoRecord,

    /// <summary>1: allegations, or an old record, alone.</summary>
    AllegationsOrOld,

    /// <summary>2: a chain in the window that is more than alleged.</summary>
    Recorded,

    /// <summary>3: two chains, two publishers, one severe.</summary>
    Established,

    /// <summary>4: five chains, two host states, four publishers, one documented, one severe.</summary>
    Systematic,

    /// <summary>A larger count of another publisher sets a floor that lies above what these incidents say.</summary>
    PublishedCount,
}
