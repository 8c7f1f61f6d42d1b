using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>Answers a search set's queries as the product would, whatever the score.</summary>
sealed class Searcher
{
    readonly NameIndex all;
    readonly Dictionary<string, NameIndex> byList;

    public Searcher(IReadOnlyList<SearchEntity> entities)
    {
        var listings = entities.Select(Listing).ToList();
        all = NameIndex.Build(listings, Shipped.Bodies);
        byList = listings.GroupBy(listing => listing.List, StringComparer.Ordinal)
            .ToDictionary(list => list.Key, list => NameIndex.Build(list, Shipped.Bodies), StringComparer.Ordinal);
    }

    public SearchAnswer Answer(SearchQuery query)
    {
        var index = query.List is { } list ? byList[list] : all;
        var party = new MatchQuery { Names = [new() { Value = query.Query }], Type = Schemas.Type(query.Schema) };
        return new(query.QueryId,
        [
            .. Matcher.Match(index, party, threshold: 1).Hits.Take(SearchMeasures.Answers)
                .Select(hit => new SearchHit(hit.Listing.Id, hit.Score / 1000.0)),
        ]);
    }

    public static Listing Listing(SearchEntity entity) => new()
    {
        Id = entity.Id,
        List = entity.List,
        Source = entity.List,
        Type = Schemas.Type(entity.Schema),
        Measure = Measure.AssetFreeze,
        Names =
        [
            .. entity.Names.Select((name, place) => new ListedName(
                name, place == 0 ? NameKind.Primary : NameKind.Alias, NameStrength.Strong)),
            .. (entity.WeakNames ?? []).Select(name => new ListedName(name, NameKind.Alias, NameStrength.Weak)),
        ],
    };
}
