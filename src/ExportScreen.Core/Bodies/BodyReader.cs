using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>Looks for names of bodies in many names, and at each word once. Not for several threads at once.</summary>
sealed class BodyReader(Gazetteer gazetteer)
{
    readonly Vocabulary vocabulary = new();
    readonly Dictionary<Word, IReadOnlyList<FittingWord>> fitting = [];

    public Gazetteer Gazetteer => gazetteer;

    public BodyText Read(string name) => BodyText.Of(name, vocabulary);

    public List<BodyFinding> Find(BodyText text) => gazetteer.Names.Find(text, fitting);
}
