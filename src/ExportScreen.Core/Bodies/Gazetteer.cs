namespace ExportScreen.Core.Bodies;

/// <summary>State bodies by their names, and the words that tell what an organisation is.</summary>
public sealed class Gazetteer
{
    Gazetteer(IReadOnlyList<Body> bodies) => Bodies = bodies;

    public IReadOnlyList<Body> Bodies { get; }

    public static Gazetteer Build(IReadOnlyList<Body> bodies) => new(bodies);
}
