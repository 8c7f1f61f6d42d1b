using ExportScreen.Benchmarks.Baselines;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>A baseline that compares a query with every listed name of its kind.</summary>
sealed class LinearSearcher(IReadOnlyList<SearchEntity> entities, Baseline baseline)
{
    readonly List<(SearchEntity Entity, List<PlainName> Names)> listed =
        [.. entities.Select(entity => (entity, entity.Names.Concat(entity.WeakNames ?? []).Select(PlainName.Of).ToList()))];

    public SearchAnswer Answer(SearchQuery query)
    {
        var name = PlainName.Of(query.Query);
        return new(query.QueryId,
        [
            .. listed.Where(party => party.Entity.Schema == query.Schema && (query.List ?? party.Entity.List) == party.Entity.List)
                .Select(party => new SearchHit(party.Entity.Id, party.Names.Max(other => baseline.Likeness(name, other))))
                .OrderByDescending(hit => hit.Score).Take(SearchMeasures.Answers),
        ]);
    }
}
