using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>Listed bodies by what their names mean, so that translations that nobody listed are known too.</summary>
sealed class BodyConcepts
{
    readonly Dictionary<(string State, UInt128 Meaning), List<(Body Body, string Name)>> byMeaning = [];
    readonly Dictionary<(string State, UInt128 Meaning), List<(Body Body, string Name)>> byLooseMeaning = [];
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

                Add(byMeaning, body, name.Value, meaning);
                Add(byLooseMeaning, body, name.Value, Concepts.Loosely(meaning));
            }
        }
    }

    /// <summary>Bodies of a state that bear a name of this meaning, or one but for the sort of office.</summary>
    public IReadOnlyList<(Body Body, string Name)> Of(string state, UInt128 meaning, bool loosely = false) => loosely
        ? byLooseMeaning.GetValueOrDefault((state, Concepts.Loosely(meaning))) ?? []
        : byMeaning.GetValueOrDefault((state, meaning)) ?? [];

    /// <summary>What the names of a body mean.</summary>
    public IReadOnlyCollection<UInt128> MeaningsOf(Body body) => meanings[body.Id];

    /// <summary>Its id and those of all that it is part of.</summary>
    public IEnumerable<string> LineOf(Body body)
    {
        yield return body.Id;
        for (var steps = 0; steps < 8 && body.Parent is { } parent && byId.TryGetValue(parent, out var above); steps++)
            yield return (body = above).Id;
    }

    static void Add(
        Dictionary<(string State, UInt128 Meaning), List<(Body Body, string Name)>> table, Body body, string name, UInt128 meaning)
    {
        if (!table.TryGetValue((body.State, meaning), out var list)) table.Add((body.State, meaning), list = []);
        if (!list.Exists(known => known.Body.Id == body.Id)) list.Add((body, name));
    }
}
