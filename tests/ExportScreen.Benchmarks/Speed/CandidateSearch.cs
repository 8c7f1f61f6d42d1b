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
        var vocabulary = new Vocabulary();
        var person = NameReading.Of(name, PartyType.Person, vocabulary);
        var other = NameReading.Of(name, PartyType.Unknown, vocabulary);
        var words = person.Parts.Concat(other.Parts).Where(part => part.Role != PartRole.Stop)
            .Select(part => part.Word).Distinct().ToList();
        return Candidates.Find(index, words, [person.Joined, other.Joined]).Length;
    }
}
