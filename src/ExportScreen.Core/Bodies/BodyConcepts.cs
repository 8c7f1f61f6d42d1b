using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>Listed bodies by what their names mean, so that translations that nobody listed are known too.</summary>
sealed class BodyConcepts
{
    readonly Dictionary<(string State, UInt128 Meaning), List<Body>> byMeaning = [];
    readonly Dictionary<string, HashSet<UInt128>> meanings = new(StringComparer.Ordinal);
    readonly Dictionary<string, Body> byId = new(StringComparer.Ordinal);

    public BodyConcepts(IReadOnlyList<Body> bodies)
    {
        var vocabulary = new Vocabulary();
        foreach (var body in bodies)
        {
            byId[body.Id] = body;
            var own = meanings[body.Id] = [];
            foreach (var name in body.Names.Where(name => name.Kind != "acronym"))
            {
                var meaning = Concepts.Of(BodyText.Of(name.Value, vocabulary).Core);
                if (meaning == 0 || !own.Add(meaning)) continue;

                if (!byMeaning.TryGetValue((body.State, meaning), out var list)) byMeaning.Add((body.State, meaning), list = []);
                list.Add(body);
            }
        }
    }

    /// <summary>Bodies of a state that bear a name of this meaning.</summary>
    public IReadOnlyList<Body> Of(string state, UInt128 meaning) => byMeaning.GetValueOrDefault((state, meaning)) ?? [];

    /// <summary>What the names of a body mean.</summary>
    public IReadOnlyCollection<UInt128> MeaningsOf(Body body) => meanings[body.Id];

    /// <summary>Its id and those of all that it is part of.</summary>
    public IEnumerable<string> LineOf(Body body)
    {
        yield return body.Id;
        for (var steps = 0; steps < 8 && body.Parent is { } parent && byId.TryGetValue(parent, out var above); steps++)
            yield return (body = above).Id;
    }
}
