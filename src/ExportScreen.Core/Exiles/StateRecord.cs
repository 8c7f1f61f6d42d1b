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
    bool DigitalNexus, bool Floor, IReadOnlyList<string> IncidentIds);
