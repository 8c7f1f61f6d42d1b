namespace ExportScreen.Core.Exiles;

/// <summary>The record of states' targeting of exiles: what was read, not all that happened.</summary>
public sealed record ExileRecord(
    IReadOnlyList<Incident> Incidents, IReadOnlyList<StateNote> States, IReadOnlyList<Purchase> Purchases);
