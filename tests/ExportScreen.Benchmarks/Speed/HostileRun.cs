using System.Diagnostics;
using System.Globalization;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Searches hostile strings one after the other and reports the slowest.</summary>
sealed class HostileRun(IReadOnlyList<Listing> listings)
{
    const int WarmUps = 2000;
    const int Shown = 120;

    readonly HostileNames names = new(listings);
    readonly NameIndex index = NameIndex.Build(listings);

    public Table Measure(int count)
    {
        for (var at = 0; at < WarmUps; at++) Search(names.Kinds[at % names.Kinds.Count].Make());

        var (all, byKind) = (new Timings(), names.Kinds.Select(_ => new Timings()).ToList());
        var slowest = (Text: "", Kind: 0, Milliseconds: 0.0);
        for (var at = 0; at < count; at++)
        {
            var kind = at % names.Kinds.Count;
            var text = names.Kinds[kind].Make();
            var milliseconds = Search(text);
            all.Add(milliseconds);
            byKind[kind].Add(milliseconds);
            if (milliseconds > slowest.Milliseconds) slowest = (text, kind, milliseconds);
        }

        Console.WriteLine($"slowest: {slowest.Milliseconds:0.00} ms, {names.Kinds[slowest.Kind].Kind}, {slowest.Text.Length} characters: {Escaped(slowest.Text)}");
        var table = new Table($"{count:#,0} hostile strings searched in {listings.Sum(listing => listing.Names.Count):#,0} names, milliseconds",
            "kind", "n", "median", "p99.9", "slowest");
        table.Add("all", all.Count, all.At(.5), all.At(.999), all.Max);
        foreach (var (kind, timings) in names.Kinds.Zip(byKind))
            table.Add(kind.Kind, timings.Count, timings.At(.5), timings.At(.999), timings.Max);
        return table;
    }

    double Search(string text)
    {
        var query = new MatchQuery { Names = [new() { Value = text }], Type = PartyType.Unknown };
        var start = Stopwatch.GetTimestamp();
        try
        {
            Matcher.Match(index, query, Profile.Default.HitThreshold);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"A name broke the search: {Escaped(text)}", error);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static string Escaped(string text) => string.Concat(text.Take(Shown).Select(letter => letter is >= ' ' and <= '~' and not '\\'
        ? letter.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"))) + (text.Length > Shown ? "…" : "");
}
