namespace ExportScreen.Core.Bodies;

/// <summary>State bodies by their names, and the words that tell what an organisation is. Immutable.</summary>
public sealed class Gazetteer
{
    Gazetteer(IReadOnlyList<Body> bodies, KeywordTable keywords)
    {
        Bodies = bodies;
        Keywords = keywords;
        Names = new(bodies);
        Words = new(keywords);
        Concepts = new(bodies);
    }

    public IReadOnlyList<Body> Bodies { get; }

    public KeywordTable Keywords { get; }

    internal BodyNames Names { get; }

    internal OrganisationWords Words { get; }

    internal BodyConcepts Concepts { get; }

    public static Gazetteer Build(IReadOnlyList<Body> bodies, KeywordTable keywords) => new(bodies, keywords);
}
