using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ExportScreen.Reference.Reading;

/// <summary>A place in a YAML document. Scalars are texts and nothing else: <c>NO</c> is Norway, <c>5E980</c> no number.</summary>
sealed class Node
{
    readonly YamlNode yaml;

    Node(YamlNode yaml, string place) => (this.yaml, Place) = (yaml, place);

    /// <summary>Such as <c>items.yaml: items[3].eu.listing</c>.</summary>
    public string Place { get; }

    /// <exception cref="ReferenceDataException">It is no YAML.</exception>
    public static Node Parse(ReadOnlyMemory<byte> content, string file)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content.ToArray()));
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents is [var document]
                ? new(document.RootNode, $"{file}: ")
                : throw new ReferenceDataException($"{file}: it is not one document.");
        }
        catch (YamlException error)
        {
            throw new ReferenceDataException($"{file}: not YAML at line {error.Start.Line}.", error);
        }
    }

    /// <summary>A member that must be there.</summary>
    public Node this[string key] => Find(key) ?? throw Wrong($"'{key}' is missing");

    /// <summary>Null where the member is missing or null.</summary>
    public Node? Find(string key) =>
        Mapping.Children.TryGetValue(key, out var child) && !IsNull(child) ? new(child, Join(key)) : null;

    /// <summary>Members in the document's order.</summary>
    public IEnumerable<KeyValuePair<string, Node>> Members => Mapping.Children.Select(pair =>
        pair.Key is YamlScalarNode { Value: { } key } ? KeyValuePair.Create(key, new Node(pair.Value, Join(key)))
        : throw Wrong("a key is no text"));

    public IEnumerable<Node> Elements => yaml is YamlSequenceNode sequence
        ? sequence.Children.Select((child, index) =>
            new Node(child, string.Create(CultureInfo.InvariantCulture, $"{Place}[{index}]")))
        : throw Wrong("it is no list");

    public string Text => yaml is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Wrong("it is no text");

    public IReadOnlyList<string> Texts => [.. Elements.Select(element => element.Text)];

    public int Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Wrong("it is no number");

    public bool Flag => Text switch
    {
        "true" => true,
        "false" => false,
        _ => throw Wrong("it is neither true nor false"),
    };

    public IReadOnlyList<string> TextsAt(string key) => Find(key)?.Texts ?? [];

    /// <summary>The text, if it is one of those allowed.</summary>
    public string OneOf(params ReadOnlySpan<string> allowed) =>
        allowed.Contains(Text) ? Text : throw Wrong($"'{Text}' is none of the words allowed there");

    public ReferenceDataException Wrong(string what) => new($"{Place} {what}.");

    YamlMappingNode Mapping => yaml as YamlMappingNode ?? throw Wrong("it has no members");

    string Join(string key) => Place.EndsWith(": ", StringComparison.Ordinal) ? Place + key : $"{Place}.{key}";

    static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
