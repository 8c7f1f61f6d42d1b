using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Versions;

/// <summary>What changed from one version of a list to another.</summary>
public sealed record ListDiff
{
    /// <summary>Ids that were not there before, and are no old listing under a new one.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>As they were.</summary>
    public required IReadOnlyList<Listing> Removed { get; init; }

    public required IReadOnlyList<ListingChange> Changed { get; init; }

    /// <summary>Listings that stand there under another id.</summary>
    public required IReadOnlyList<Replacement> Replaced { get; init; }

    public int Unchanged { get; init; }

    /// <summary>How many listings stand there still, and lost a name or an identifier.</summary>
    /// <param name="after">All of the later version.</param>
    public int Stripped(IReadOnlyList<Listing> after)
    {
        var now = after.ToDictionary(listing => listing.Id, StringComparer.Ordinal);
        return Changed.Count(change => now[change.Before.Id] is var listing && (
            Lacks(change.Before.Names, listing.Names, name => name.Value)
            || Lacks(change.Before.Identifiers, listing.Identifiers, identifier => (identifier.Type, identifier.Value))));

        static bool Lacks<T, TKey>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TKey> key) =>
            before.Select(key).Except(after.Select(key)).Any();
    }

    public static ListDiff Between(IReadOnlyList<Listing> before, IReadOnlyList<Listing> after)
    {
        var old = before.ToDictionary(listing => listing.Id, StringComparer.Ordinal);
        var added = new List<Listing>();
        var changed = new List<ListingChange>();
        foreach (var listing in after)
        {
            if (!old.Remove(listing.Id, out var was))
                added.Add(listing);
            else if (ListingChange.Between(was, listing) is { Members.Count: > 0 } change)
                changed.Add(change);
        }

        var removed = before.Where(listing => old.ContainsKey(listing.Id)).ToList();
        var replaced = Replacement.Find(removed, added);
        var gone = replaced.Select(pair => pair.Before.Id).ToHashSet(StringComparer.Ordinal);
        var come = replaced.Select(pair => pair.By).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Added = [.. added.Select(listing => listing.Id).Where(id => !come.Contains(id))],
            Removed = [.. removed.Where(listing => !gone.Contains(listing.Id))],
            Changed = changed,
            Replaced = replaced,
            Unchanged = after.Count - added.Count - changed.Count,
        };
    }
}

/// <summary>A listing of which the publisher now says something else.</summary>
/// <param name="Before">As it was.</param>
/// <param name="Members">What of it changed, such as <c>names</c> or <c>details.addresses</c>.</param>
public sealed record ListingChange(Listing Before, IReadOnlyList<string> Members)
{
    static readonly JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <param name="before">The one before.</param>
    /// <param name="after">Of the same id.</param>
    public static ListingChange Between(Listing before, Listing after)
    {
        // Most listings are as they were, and then the publisher's bytes tell.
        var same = before.Details.Raw is { } raw && raw.Sha256 == after.Details.Raw?.Sha256 && before.Source == after.Source;
        return new(before, same ? [] :
        [
            .. Differing(before, after, ""),
            .. Differing(before.Details with { Raw = null }, after.Details with { Raw = null }, "details."),
        ]);
    }

    static IEnumerable<string> Differing<T>(T before, T after, string prefix)
    {
        var (one, other) = (Node(before), Node(after));
        return one.Select(member => member.Key).Where(name => name != "caption" && !JsonNode.DeepEquals(one[name], other[name]))
            .Select(name => prefix + name);
    }

    static JsonObject Node<T>(T value) => JsonSerializer.SerializeToNode(value, options)!.AsObject();
}

/// <summary>A listing that was given another id.</summary>
/// <param name="By">The id it has now.</param>
public sealed record Replacement(Listing Before, string By)
{
    /// <summary>Pairs of the same kind, part of the list and names, where nothing else has them. Lists without keys of their own
    /// are told by their whole text, so that each change looks like another listing.</summary>
    public static IReadOnlyList<Replacement> Find(IEnumerable<Listing> removed, IEnumerable<Listing> added)
    {
        var now = added.ToLookup(Likeness, StringComparer.Ordinal);
        return [.. removed.GroupBy(Likeness, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && now[group.Key].Count() == 1)
            .Select(group => (Before: group.Single(), By: now[group.Key].Single()))
            .Where(pair => MayBeOne(pair.Before, pair.By))
            .Select(pair => new Replacement(pair.Before, pair.By.Id))];
    }

    static string Likeness(Listing listing) =>
        $"{listing.Source}\n{listing.Type}\n{listing.Caption.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant()}";

    static bool MayBeOne(Listing before, Listing after) =>
        before.BirthDates.Count == 0 || after.BirthDates.Count == 0
            || before.BirthDates.Any(date => after.BirthDates.Any(date.Fits));
}
