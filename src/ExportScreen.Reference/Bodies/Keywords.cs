using ExportScreen.Core.Bodies;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Bodies;

/// <summary>Reads the table of keywords.</summary>
static class Keywords
{
    const string Negatives = "negatives";

    public static KeywordTable Load(ReadOnlyMemory<byte> content)
    {
        var root = Node.Parse(content, "keywords.yaml");
        var format = root["format"];
        var categories = root["categories"].Members.SelectMany(group => group.Value.Texts)
            .ToHashSet(StringComparer.Ordinal);

        return new KeywordTable
        {
            Languages = root["languages"].Members.ToDictionary(
                pair => pair.Key, pair => Language(pair.Key, pair.Value, format, categories), StringComparer.Ordinal),
            SubstringLanguages = format.TextsAt("substring_languages").ToHashSet(StringComparer.Ordinal),
            LegalForms = ByLanguage(root["legal_forms"]),
            StateLegalForms = ByLanguage(root["state_legal_forms"]),
            UnitPatterns = [.. root["military_unit_patterns"].Elements.Select(Pattern)],
        };
    }

    static LanguageKeywords Language(string language, Node node, Node format, HashSet<string> categories)
    {
        var phrases = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (category, list) in node.Members)
        {
            if (categories.Contains(category))
                phrases.Add(category, list.Texts);
            else if (category is not Negatives)
                throw list.Wrong("it is no category");
        }

        return new LanguageKeywords(
            phrases, node.TextsAt(Negatives),
            format["strip_prefixes"].TextsAt(language), format["clitics"].TextsAt(language));
    }

    /// <summary><c>then</c> says <c>5 digits</c>, or <c>5 digits before</c>: the number of digits comes first.</summary>
    static UnitPattern Pattern(Node node)
    {
        var digits = node["then"];
        return int.TryParse(digits.Text.Split(' ')[0], out var least)
            ? new UnitPattern(node["lang"].Text, node["phrase"].Text, least, node["category"].Text)
            : throw digits.Wrong("it gives no number of digits");
    }

    static Dictionary<string, IReadOnlyList<string>> ByLanguage(Node node) => node.Members.ToDictionary(
        pair => pair.Key,
        IReadOnlyList<string> (pair) => [.. pair.Value.Texts.Select(text => text.Trim())],
        StringComparer.Ordinal);
}
