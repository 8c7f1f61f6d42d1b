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

    /// <summary>So many of the slowest are timed again.</summary>
    const int Suspects = 100;
    const int Repeats = 5;

    readonly HostileNames names = new(listings);
    readonly NameIndex index = NameIndex.Build(listings, Shipped.Bodies);

    public void Measure(int count)
    {
        for (var at = 0; at < WarmUps; at++) Search(names.Kinds[at % names.Kinds.Count].Make());

        var (all, byKind) = (new Timings(), names.Kinds.Select(_ => new Timings()).ToList());
        var slowest = new PriorityQueue<(string Text, string Kind), double>();
        for (var at = 0; at < count; at++)
        {
            var (kind, make) = names.Kinds[at % names.Kinds.Count];
            var text = make();
            var milliseconds = Search(text);
            all.Add(milliseconds);
            byKind[at % names.Kinds.Count].Add(milliseconds);
            if (slowest.Count < Suspects) slowest.Enqueue((text, kind), milliseconds);
            else slowest.EnqueueDequeue((text, kind), milliseconds);
        }

        PrintSlowest([.. slowest.UnorderedItems.Select(suspect => suspect.Element)]);
        var listed = listings.Sum(listing => listing.Names.Count);
        var table = new Table($"{count:#,0} hostile strings searched in {listed:#,0} names, milliseconds",
            "kind", "n", "median", "p99.9", "slowest");
        table.Add("all", all.Count, all.At(.5), all.At(.999), all.Max);
        foreach (var (kind, timings) in names.Kinds.Zip(byKind))
            table.Add(kind.Kind, timings.Count, timings.At(.5), timings.At(.999), timings.Max);
        table.Print();
    }

    /// <summary>What took longest may have been interrupted by something else; what takes long every time was not.</summary>
    void PrintSlowest(List<(string Text, string Kind)> suspects)
    {
        var (milliseconds, text, kind) = suspects.Max(suspect => (Again(suspect.Text), suspect.Text, suspect.Kind));
        Console.WriteLine($"The slowest whenever it is searched: {milliseconds:0.00} ms at best, {kind}, {text.Length} characters:");
        Console.WriteLine(Escaped(text));
    }

    double Again(string text) => Enumerable.Range(0, Repeats).Min(_ => Search(text));

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

    /// <summary>The beginning, as text that does nothing to a terminal.</summary>
    static string Escaped(string text) => string.Concat(text.Take(Shown).Select(Escaped)) + (text.Length > Shown ? "…" : "");

    static string Escaped(char letter) => letter is >= ' ' and <= '~' and not '\\'
        ? letter.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
}
