using System.Collections.Frozen;

namespace ExportScreen.Core.Exiles;

/// <summary>The record of states' targeting of exiles: what was read, not all that happened.</summary>
/// <param name="Incidents">As they read today, each once.</param>
public sealed record ExileRecord(
    IReadOnlyList<Incident> Incidents, IReadOnlyList<StateNote> States, IReadOnlyList<Purchase> Purchases)
{
    /// <summary>What levels are read from. Beside an incident that was corrected here stands the text that ships, which goes on
    /// counting: nothing that is added locally may lower a level.</summary>
    public IReadOnlyList<Incident> Counted { get; init; } = Incidents;

    /// <summary>Of the incidents that ship; the same as <see cref="Counted"/> where nothing was added.</summary>
    public IReadOnlyList<Incident> Shipped { get; init; } = Incidents;

    /// <summary>By incident; of those alone that were added, corrected or replied to here.</summary>
    public IReadOnlyDictionary<string, IncidentHistory> Histories { get; init; } =
        FrozenDictionary<string, IncidentHistory>.Empty;
}
