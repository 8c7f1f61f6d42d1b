using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Core.Matching;

namespace ExportScreen.Benchmarks.Quality;

static class PairScorer
{
    /// <summary>Words weigh what they weigh among the names of the lists that ship.</summary>
    public static double Score(PairCase pair)
    {
        var type = Schemas.Type(pair.Schema);
        var (query, candidate) = (PreparedName.Of(pair.Query, type, Shipped.Index), PreparedName.Of(pair.Candidate, type, Shipped.Index));
        return NameComparison.Compare(query, candidate, Shipped.Index).Score / 1000.0;
    }

    public static double Score(PairCase pair, Baseline baseline) =>
        baseline.Likeness(PlainName.Of(pair.Query), PlainName.Of(pair.Candidate));
}
