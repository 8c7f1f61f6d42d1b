using System.Collections.Frozen;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Listings;

/// <summary>Tells which listings are of one party: by a number that only one party has, or because a publisher quotes
/// another's reference. Names alone prove nothing. Every link stands for itself: that A is B and B is C does not make A
/// C.</summary>
public static class SameAs
{
    /// <summary>What more listings of one list have in common tells none of them apart.</summary>
    const int MostHolders = 3;

    /// <returns>By a listing's id, the others of its party, in the order of their ids; a listing without any is
    /// missing.</returns>
    /// <param name="listings">Of all lists. A state's notices are passed over: they are no evidence of who anybody is.</param>
    public static FrozenDictionary<string, IReadOnlyList<SameParty>> Link(IEnumerable<Listing> listings)
    {
        var links = new Dictionary<string, SortedDictionary<string, List<SameReason>>>(StringComparer.Ordinal);
        foreach (var (mark, holders) in Holders(listings))
        {
            var lists = holders.GroupBy(holder => holder.Listing.List, StringComparer.Ordinal).ToList();
            var telling = lists.Where(list => list.Count() <= MostHolders).SelectMany(list => list).ToList();
            var isShared = lists.Exists(list => list.Count() > 1);
            foreach (var (at, one) in telling.Index())
            {
                foreach (var other in telling.Skip(at + 1).Where(other => AreOne(mark, one, other, isShared)))
                {
                    var reason = mark.Reason(one, other);
                    Add(one.Listing.Id, other.Listing.Id, reason);
                    Add(other.Listing.Id, one.Listing.Id, reason);
                }
            }
        }

        return links.ToFrozenDictionary(
            link => link.Key,
            link => (IReadOnlyList<SameParty>)[.. link.Value.Select(other => new SameParty(other.Key, other.Value))],
            StringComparer.Ordinal);

        void Add(string one, string other, SameReason reason)
        {
            if (!links.TryGetValue(one, out var others))
                links[one] = others = new(StringComparer.Ordinal);

            if (!others.TryGetValue(other, out var reasons))
                others[other] = reasons = [];

            if (!reasons.Contains(reason))
                reasons.Add(reason);
        }
    }

    /// <summary>Who has what, in the order it is met.</summary>
    static OrderedDictionary<SameMark, List<SameHolder>> Holders(IEnumerable<Listing> listings)
    {
        var holders = new OrderedDictionary<SameMark, List<SameHolder>>();
        foreach (var listing in listings.Where(listing => listing.Measure != Measure.StateNotice))
        {
            foreach (var (mark, number) in SameMarks.Of(listing))
            {
                if (!holders.TryGetValue(mark, out var held))
                    holders.Add(mark, held = []);

                if (held.Count == 0 || !ReferenceEquals(held[^1].Listing, listing))
                    held.Add(new(listing, number));
            }
        }

        return holders;
    }

    /// <summary>Whether nothing speaks against it. A person is no ship, and what several of one list have (a company and
    /// its daughter, a mistake) needs a name in common as well. A reference is otherwise believed, since it is the publisher
    /// who says so; with a number, nobody may have been born twice.</summary>
    static bool AreOne(SameMark mark, SameHolder one, SameHolder other, bool isShared)
    {
        var (a, b) = (one.Listing, other.Listing);
        return (a.Type == b.Type || a.Type == PartyType.Unknown || b.Type == PartyType.Unknown)
            && (!isShared || Names(a).Overlaps(Names(b)))
            && (mark.Kind == SameKind.Reference || (SameMarks.Agree(one, other) && BirthsFit(a, b)));
    }

    static bool BirthsFit(Listing one, Listing other) =>
        one.BirthDates.Count == 0 || other.BirthDates.Count == 0
            || one.BirthDates.Any(date => other.BirthDates.Any(date.Fits));

    /// <summary>Whatever the order and the capitals of their words.</summary>
    static HashSet<string> Names(Listing listing) =>
    [
        .. listing.Names.Select(name => string.Join(
            ' ', NameText.Tokens(NameText.Clean(name.Value)).Order(StringComparer.Ordinal))),
    ];
}

/// <param name="Listing">Id of the other listing.</param>
/// <param name="Because">At least one.</param>
public sealed record SameParty(string Listing, IReadOnlyList<SameReason> Because);

/// <param name="Type">Of the number, as in the listings; null: it is a reference.</param>
public sealed record SameReason(SameKind Kind, string? Type, string Value);

public enum SameKind
{
    Unknown,

    /// <summary>Both have the same number.</summary>
    Identifier,

    /// <summary>Both carry the reference of one publisher.</summary>
    Reference,
}
