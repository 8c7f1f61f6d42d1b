using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>A decision, and what it takes to decide again without another search.</summary>
public sealed class Screened
{
    internal Screened(Decision decision, Snapshot snapshot, SupposedCase given) => (Decision, Snapshot, Case) = (decision, snapshot, given);

    public Decision Decision { get; }

    internal Snapshot Snapshot { get; }

    /// <summary>As it was decided.</summary>
    internal SupposedCase Case { get; }

    /// <summary>Documents and rulings that would change the decision.</summary>
    public IReadOnlyList<WouldChange> WouldChange() => Counterfactuals.Of(this);
}

/// <summary>A sale with what was found of its parties and what is on file.</summary>
/// <param name="Sale">With the text of stored authorisations in it.</param>
sealed record SupposedCase(
    Sale Sale, SaleHistory History, IReadOnlyList<SearchedParty> Parties, IReadOnlyList<Dismissal> Dismissals);
