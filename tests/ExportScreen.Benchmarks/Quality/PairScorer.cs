using ExportScreen.Benchmarks.Baselines;
using ExportScreen.Core.Matching;

namespace ExportScreen.Benchmarks.Quality;

static class PairScorer
{
    public static double Score(PairCase pair)
    {
        var type = Schemas.Type(pair.Schema);
        return NameComparison.Compare(PreparedName.Of(pair.Query, type), PreparedName.Of(pair.Candidate, type)).Score / 1000.0;
    }

    public static double Score(PairCase pair, Baseline baseline) =>
        baseline.Likeness(PlainName.Of(pair.Query), PlainName.Of(pair.Candidate));
}
