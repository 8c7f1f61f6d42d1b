namespace ExportScreen.Core.Exiles;

/// <summary>What became of one incident.</summary>
/// <param name="Shipped">As it ships; null: it was added here.</param>
/// <param name="Changes">Made here, oldest first.</param>
public sealed record IncidentHistory(Incident? Shipped, IReadOnlyList<LocalChange> Changes)
{
    /// <summary>Every version, oldest first, withdrawn ones too: a number, once given, keeps its meaning.</summary>
    public IReadOnlyList<IncidentVersion> Versions { get; } = [.. Number(Shipped, Changes)];

    /// <summary>The version that holds today; null: it was withdrawn.</summary>
    public IncidentVersion? Current => Versions[0].Withdrawn is null ? Versions.Last(version => version.Withdrawn is null) : null;

    /// <summary>Who took a change back; null: it holds.</summary>
    public ChangeWithdrawn? WithdrawalOf(LocalChange change) => WithdrawalOf(change, Changes);

    static ChangeWithdrawn? WithdrawalOf(LocalChange change, IReadOnlyList<LocalChange> changes) =>
        changes.OfType<ChangeWithdrawn>().FirstOrDefault(withdrawn => withdrawn.Change == change.Id);

    /// <summary>Where the incident ships no more a correction still says what it was.</summary>
    static IEnumerable<IncidentVersion> Number(Incident? shipped, IReadOnlyList<LocalChange> changes)
    {
        var number = 0;
        if (shipped is not null)
            yield return new(shipped with { Version = ++number }, null, null);

        foreach (var change in changes)
        {
            var text = change is IncidentAdded added ? added.Text : (change as IncidentCorrected)?.Text;
            if (text is not null)
            {
                yield return new(
                    text with { Version = ++number, Local = shipped is null }, change, WithdrawalOf(change, changes));
            }
        }
    }
}

/// <param name="Made">By what; null: it ships.</param>
/// <param name="Withdrawn">Null: it holds, or a later one does.</param>
public sealed record IncidentVersion(Incident Incident, LocalChange? Made, ChangeWithdrawn? Withdrawn);
