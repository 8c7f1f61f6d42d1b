using System.Runtime.CompilerServices;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>What a sale and earlier ones come to together; each as the ids of the earlier screenings that show it.</summary>
sealed class Patterns
{
    /// <summary>Categories that make a system of what looked small one by one.</summary>
    const int PartsOfSystem = 3;

    /// <summary>Orders of a category within a year that count as one order in parts, the present one among them.</summary>
    const int Orders = 3;

    const int MonthsOfRepetition = 12;

    static readonly ConditionalWeakTable<Facts, Patterns> Known = [];

    readonly Facts facts;
    readonly List<EarlierScreening> same = [];
    readonly List<EarlierScreening> related = [];
    readonly IReadOnlyList<string> endUsers = [];
    readonly IReadOnlyList<string> stated = [];
    readonly int tier;

    Patterns(Facts facts)
    {
        this.facts = facts;
        tier = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1;
        if (facts.History.Earlier.Count == 0)
            return;

        var sale = facts.Sale;
        var digest = SaleDigest.Of(sale);
        stated = StatedFacts.Of(sale);
        endUsers = Fingerprints.OfEndUsers(sale);
        var known = endUsers.Concat(PrivateOwners(facts)).ToHashSet(StringComparer.Ordinal);
        foreach (var earlier in facts.History.Earlier)
        {
            if (earlier.Reference == sale.Reference && earlier.SaleDigest != digest)
                same.Add(earlier);
            if (earlier.EndUsers.Any(known.Contains) || earlier.Owners.Any(known.Contains))
                related.Add(earlier);
        }
    }

    /// <summary>Same reference, flagged, and something that spoke against it has been taken back since.</summary>
    public IReadOnlyList<(string Id, IReadOnlyList<string> Members)> Varied => [.. same.Where(earlier => !earlier.Allowed)
        .Select(earlier => (earlier.Id, Members: (IReadOnlyList<string>)TakenBack(earlier))).Where(found => found.Members.Count > 0)];

    /// <summary>Same reference, allowed, and the end user is another.</summary>
    public IReadOnlyList<string> Swapped => Ids(same.Where(earlier => earlier.Allowed && IsOtherEndUser(earlier)));

    /// <summary>RF-050: same reference, allowed, and a party, an item, a quantity or the way is another.</summary>
    public IReadOnlyList<string> Changed => Ids(same.Where(earlier => earlier.Allowed
        && (IsOtherEndUser(earlier) || StatedFacts.TakenBack(earlier.Stated, stated).Count > 0)));

    /// <summary>A person refused this sale, or another to the same end user.</summary>
    public IReadOnlyList<string> Refused => Ids(same.Concat(related).Distinct().Where(earlier => earlier.Rulings.Contains("refuse", StringComparer.Ordinal)));

    /// <summary>The same end user, or one of its owner's, misused such products.</summary>
    public IReadOnlyList<string> Misused => Ids(related.Where(earlier => earlier.Misuse));

    /// <summary>RF-021: parts that nobody looked at, and that make a system with this sale.</summary>
    public IReadOnlyList<string> SystemSplit => field ??= FindSystem();

    /// <summary>RF-051: the same kind of item again and again within a year.</summary>
    public IReadOnlyList<string> Repeated => field ??= FindRepetition();

    /// <summary>Screenings that were looked at and whose payload has been erased.</summary>
    public bool SomeErased => facts.History.Earlier.Any(earlier => earlier.Reference is null);

    /// <summary>Made once for the same facts, whichever rule asks.</summary>
    public static Patterns Of(Facts facts) => Known.GetValue(facts, static facts => new(facts));

    IReadOnlyList<string> FindSystem()
    {
        var now = facts.Items.Where(item => !item.Support).SelectMany(item => item.Readings).Select(reading => reading.Id).ToHashSet(StringComparer.Ordinal);
        var parts = Unseen(SaleHistory.Months).Where(earlier => Categories(earlier).Any(part => !now.Contains(part.Id))).ToList();
        var all = parts.SelectMany(Categories).Concat(now.Select(id => facts.Regulation.Items[id])).Distinct().ToList();
        return parts.Count > 0 && all.Count >= PartsOfSystem && all.Count(part => part.Tier < 3) > 1 ? Ids(parts) : [];
    }

    IReadOnlyList<string> FindRepetition()
    {
        var now = facts.Items.Where(item => item.Tier < 3).SelectMany(item => item.Readings).Select(reading => reading.Id).ToHashSet(StringComparer.Ordinal);
        var orders = Unseen(MonthsOfRepetition).Where(earlier => Categories(earlier).Any(part => now.Contains(part.Id))).ToList();
        return orders.Select(order => order.Reference).Distinct(StringComparer.Ordinal).Count() >= Orders - 1 ? Ids(orders) : [];
    }

    /// <summary>
    /// What was asked for may be answered otherwise. What an item is called counts where that made it milder, or where its
    /// words were what was found; how many there are does not.
    /// </summary>
    List<string> TakenBack(EarlierScreening earlier)
    {
        var milder = tier > earlier.Tier;
        List<string> members = [.. StatedFacts.TakenBack(earlier.Stated, stated).Where(member => member switch
        {
            "/items/quantity" => false,
            "/items/description" or "/items/capabilities" => milder || WordsWereFound(earlier),
            "/items/category" or "/items/classifications" => milder || !IsAsked(earlier, member),
            _ => !IsAsked(earlier, member),
        })];
        if (IsOtherEndUser(earlier) && !IsAsked(earlier, "/parties/names"))
            members.Add("/parties/names");
        return members;
    }

    static bool WordsWereFound(EarlierScreening earlier) =>
        earlier.Rules.Any(rule => rule is "R51" or "R54") && !IsAsked(earlier, "/items/description");

    static bool IsAsked(EarlierScreening earlier, string member) => earlier.Asked.Any(asked =>
        asked == member || asked.StartsWith(member + "/", StringComparison.Ordinal));

    bool IsOtherEndUser(EarlierScreening earlier) =>
        earlier.EndUsers.Count > 0 && !earlier.EndUsers.Any(user => endUsers.Contains(user, StringComparer.Ordinal));

    /// <summary>Other sales to the same end user or owner that were clear and of no core capability: nobody had to look.</summary>
    IEnumerable<EarlierScreening> Unseen(int months) => tier == 1 ? [] : related.Where(earlier =>
        earlier is { Status: Outcome.Clear, Tier: > 1 } && earlier.Reference != facts.Sale.Reference
            && earlier.DecidedAt >= facts.DecidedAt.AddMonths(-months));

    IEnumerable<ItemCategory> Categories(EarlierScreening earlier) => earlier.Items.Where(items => !items.Support)
        .Select(items => items.Category is { } id ? facts.Regulation.Items.GetValueOrDefault(id) : null).OfType<ItemCategory>();

    /// <summary>A state owns many bodies that have nothing to do with each other.</summary>
    static IEnumerable<string> PrivateOwners(Facts facts) =>
        facts.Parties.Where(party => party is { Owner: not null, OfState: false }).SelectMany(party => Fingerprints.OfOwner(party.Owner!));

    static IReadOnlyList<string> Ids(IEnumerable<EarlierScreening> earlier) => [.. earlier.Select(screening => screening.Id)];
}
