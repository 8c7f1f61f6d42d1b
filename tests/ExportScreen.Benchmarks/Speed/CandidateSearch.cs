using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>What <see cref="Matcher"/> does before it compares names; the only place here that knows its inside.</summary>
static class CandidateSearch
{
    /// <returns>How many names it found worth comparing.</returns>
    public static int Count(NameIndex index, string name)
    {
        var vocabulary = new Vocabulary(index.Lexicon.Find);
        var person = NameReading.Of(name, PartyType.Person, vocabulary);
        var other = NameReading.Of(name, PartyType.Unknown, vocabulary);
        return Candidates.Find(index, person, other, vocabulary, background: 0).Names.Count;
    }
}
