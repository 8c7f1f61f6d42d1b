using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Versions;

/// <summary>Looks for signs that a file that can be read is not the list it should be. What raises a doubt waits for a person, and
/// the version before it stays in use.</summary>
public static class ListGuard
{
    /// <summary>A detail that fewer listings had was never sure to be there.</summary>
    const int FewHave = 20;

    /// <param name="inUse">The version in use; null: there is none.</param>
    /// <param name="next">The one that is to take its place.</param>
    /// <param name="diff">From one to the other; null: there is none in use.</param>
    public static IReadOnlyList<Doubt> Check(LoadedList? inUse, LoadedList next, ListDiff? diff, GuardLimits limits, DateTimeOffset now) =>
    [
        .. Dates(inUse, next, now),
        .. Rejects(inUse, next),
        .. inUse is null || diff is null ? [] : Sizes(inUse, next, diff, limits).Concat(Details(inUse, next)),
    ];

    static IEnumerable<Doubt> Dates(LoadedList? inUse, LoadedList next, DateTimeOffset now)
    {
        if (inUse is not null && next.PublishedAt < inUse.PublishedAt)
            yield return new("older", $"It was published on {next.Version}, before the version in use ({inUse.Version}).");
        // Publishers date by their own clocks and time zones.
        if (next.PublishedAt > now.AddDays(1))
            yield return new("future_date", $"It says that it was published on {next.Version}, which is still to come.");
    }

    static IEnumerable<Doubt> Rejects(LoadedList? inUse, LoadedList next)
    {
        if (next.Rejects.Count > (inUse?.Rejects.Count ?? 0))
        {
            var first = next.Rejects[0];
            yield return new("rejects", $"{next.Rejects.Count} entries could not be read, and would not be screened against; the first, at "
                + $"{first.Position}: {first.Reason}.");
        }
    }

    static IEnumerable<Doubt> Sizes(LoadedList inUse, LoadedList next, ListDiff diff, GuardLimits limits)
    {
        var before = inUse.Listings.Count;
        if (Percent(diff.Removed.Count, before) > limits.MaxRemovedPercent)
        {
            yield return new("shrunk", $"{diff.Removed.Count} of {before} listings are gone, and {next.Listings.Count} are there now; "
                + $"at most {limits.MaxRemovedPercent} % may go unseen.");
        }

        // A part that is left out of a list of several lists hardly shows in the whole.
        var parts = inUse.Listings.CountBy(listing => listing.Source).ToDictionary(StringComparer.Ordinal);
        var gone = diff.Removed.CountBy(listing => listing.Source).ToDictionary(StringComparer.Ordinal);
        foreach (var (part, count) in parts.Where(_ => parts.Count > 1))
        {
            var fewer = gone.GetValueOrDefault(part);
            if (Percent(fewer, count) > limits.MaxRemovedPercent)
                yield return new("part_shrunk", $"{fewer} of the {count} listings of {part} are gone.");
        }

        // A starter list has fewer names of each listing than the publisher's own.
        var changed = inUse.Starter ? 0 : diff.Changed.Count(change => change.Members.Any(member => member is "names" or "type" or "measure" or "source" or "endsOn"));
        if (Percent(changed, before) > limits.MaxChangedPercent)
        {
            yield return new("much_changed", $"{changed} of {before} listings have other names or mean something else than before; at most "
                + $"{limits.MaxChangedPercent} % may go unseen.");
        }
    }

    /// <summary>A column that was dropped or misread takes what it held from all listings, and none of them is missed.</summary>
    static IEnumerable<Doubt> Details(LoadedList inUse, LoadedList next)
    {
        (string What, Func<Listing, bool> Has)[] details =
        [
            ("a birth date", listing => listing.BirthDates.Count > 0),
            ("a country", listing => listing.Countries.Count > 0),
            ("an identifier", listing => listing.Identifiers.Count > 0),
            ("a second name", listing => listing.Names.Count > 1),
        ];
        foreach (var (what, has) in details)
        {
            var (before, after) = (inUse.Listings.Count(has), next.Listings.Count(has));
            if (before >= FewHave && after * 2 < before * (long)next.Listings.Count / inUse.Listings.Count)
                yield return new("details_lost", $"Only {after} listings have {what}; {before} had.");
        }
    }

    static int Percent(int part, int whole) => whole == 0 ? 0 : (int)Math.Ceiling(100.0 * part / whole);
}

/// <param name="Code">In snake_case.</param>
/// <param name="Reason">One sentence or two for a person.</param>
public sealed record Doubt(string Code, string Reason);

/// <summary>How much of a list may change without a person looking at it.</summary>
/// <param name="MaxRemovedPercent">Of the listings of the version in use, and of each of its parts; 0 to 100.</param>
/// <param name="MaxChangedPercent">Whose names, type or measure are others; 0 to 100.</param>
public sealed record GuardLimits(int MaxRemovedPercent, int MaxChangedPercent)
{
    public static GuardLimits Usual { get; } = new(10, 30);
}
