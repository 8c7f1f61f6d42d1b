using ExportScreen.Benchmarks.Baselines;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Lucene.NET as one would set it up for names: a fuzzy query for each word, its edits by the word's length as
/// Elasticsearch's "auto" has them, over an index in memory merged into one segment.</summary>
sealed class LuceneSearch : IDisposable
{
    const string Name = "name";
    const string Listing = "listing";

    readonly RAMDirectory directory = new();
    readonly DirectoryReader reader;
    readonly IndexSearcher searcher;

    /// <param name="names">Romanised beforehand, which Lucene's own analysis would do worse.</param>
    public LuceneSearch(IReadOnlyList<string> names, IReadOnlyList<int> listingOf)
    {
        using (var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        using (var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, analyzer)))
        {
            for (var at = 0; at < names.Count; at++)
            {
                writer.AddDocument(
                    [new TextField(Name, names[at], Field.Store.NO), new StoredField(Listing, listingOf[at])]);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new(reader);
    }

    /// <returns>Places of the best listings, best first.</returns>
    public List<int> Find(string query, int count)
    {
        var all = new BooleanQuery();
        foreach (var word in PlainName.Of(query).Words)
            all.Add(new FuzzyQuery(new(Name, word), word.Length < 3 ? 0 : word.Length < 6 ? 1 : 2), Occur.SHOULD);
        return [.. searcher.Search(all, count * 5).ScoreDocs
            .Select(found => searcher.Doc(found.Doc).GetField(Listing).GetInt32Value() ?? -1)
            .Distinct().Take(count)];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
