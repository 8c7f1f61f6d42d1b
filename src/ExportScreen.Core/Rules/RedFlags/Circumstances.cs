using System.Collections.Frozen;
using ExportScreen.Core.History;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>What red flags look at: the facts, and what the sale's texts are about. Each text is read once.</summary>
sealed class Circumstances(Facts facts)
{
    readonly Lazy<IReadOnlyList<FrozenSet<string>>> items = new(() =>
        [.. facts.Items.Select(item => Words.Of($"{item.Item.Description}. {string.Join(". ", item.Item.Capabilities).Replace('_', ' ')}"))]);

    readonly Lazy<IReadOnlyList<FrozenSet<string>>> names = new(() =>
        [.. facts.Sale.Parties.Select(party => Words.Of(string.Join(". ", party.Names.Select(name => name.Value))))]);

    readonly Lazy<Patterns> patterns = new(() => Patterns.Of(facts));

    public Facts Facts => facts;

    /// <summary>The strictest tier of the items.</summary>
    public int Tier { get; } = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1;

    public Patterns Patterns => patterns.Value;

    /// <summary>Parties without their owners, each with its place, and what its names are about.</summary>
    public IEnumerable<(int Index, Party Party, FrozenSet<string> About)> Parties =>
        facts.Sale.Parties.Select((party, index) => (index, party, names.Value[index]));

    /// <summary>Items with what their descriptions and capabilities are about.</summary>
    public IEnumerable<(ResolvedItem Item, FrozenSet<string> About)> Items =>
        facts.Items.Select(item => (item, items.Value[item.Index]));

    /// <summary>End users with what their names are about.</summary>
    public IEnumerable<(EndUser User, FrozenSet<string> About)> EndUsers => facts.EndUsers.Select(user =>
        (user, names.Value[IndexOf(user.Party.Party)]));

    int IndexOf(Party party)
    {
        for (var index = 0; index < facts.Sale.Parties.Count; index++)
        {
            if (ReferenceEquals(facts.Sale.Parties[index], party))
                return index;
        }

        throw new InvalidOperationException("An end user is a party of the sale.");
    }
}
