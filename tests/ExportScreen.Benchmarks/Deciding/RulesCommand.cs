using System.CommandLine;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Benchmarks.Speed;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Benchmarks.Deciding;

static class RulesCommand
{
    const int Batches = 300;
    const int Runs = 25;

    public static Command Rules()
    {
        var command = new Command("rules", "How fast the rule book decides, its parties searched before; and what would change it.");
        command.SetAction(_ => Measure());
        return command;
    }

    static void Measure()
    {
        var now = DateTimeOffset.UtcNow;
        var sale = ExampleSale.Make();
        var snapshot = Snapshot(now);
        var screened = Screener.Explain(sale, snapshot, SaleHistory.None, "scr_1", now, "benchmark", true);
        Decision Decide() => Screener.Decide(FactsReader.Read(sale, snapshot, SaleHistory.None, now, true, screened.Case.Parties),
            snapshot.Digest, "scr_1", "benchmark", RuleBook.Rules);

        var decision = Decide();
        IReadOnlyList<WouldChange> Change() => screened.WouldChange();
        var (rules, changes) = (Measured(Decide), Measured(Change));

        Console.WriteLine($"{sale.Parties.Count} parties, {sale.Items.Count} items: {decision.Status}, {decision.Findings.Count} findings, "
            + $"{decision.Checks.Count} checks, {Change().Count} changes.");
        var table = new Table("deciding", "what", "p50 µs", "p99 µs", "max µs", "p50 undisturbed");
        foreach (var (what, timings) in new[] { ("rule book", rules), ("counterfactuals", changes) })
            table.Add(what, timings.All.At(.5) * 1000, timings.All.At(.99) * 1000, timings.All.Max * 1000, timings.Least.At(.5) * 1000);
        table.Print();
    }

    /// <summary>In batches, of each the least beside all: what it takes where nothing else interrupts it.</summary>
    static Repeated Measured<T>(Func<T> work)
    {
        for (var warm = 0; warm < Batches * Runs; warm++) work();
        var measured = new Repeated(Batches);
        for (var batch = 0; batch < Batches; batch++)
        {
            for (var run = 0; run < Runs; run++) measured.Time(batch, work);
        }

        return measured;
    }

    static Snapshot Snapshot(DateTimeOffset now) => new("sha256:00", new()
    {
        Lists = [.. Shipped.Lists().Select(list => list with { PublishedAt = now.AddHours(-1) })],
        Index = Shipped.Index,
        Bodies = Shipped.Bodies,
        Exiles = Shipped.Exiles(),
        Regulation = Shipped.Law(),
    }, Profile.Default);
}
