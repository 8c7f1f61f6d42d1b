using System.Xml;
using System.Xml.Linq;

namespace ExportScreen.Lists.Reading;

/// <summary>XML as strangers send it: no DTD, nothing from outside, limits on its length, depth and texts; entry by
/// entry.</summary>
static class ListXml
{
    /// <summary>Several times the longest list of today.</summary>
    const long MaxCharacters = 512L * 1024 * 1024;

    const int MaxDepth = 64;

    /// <summary>Elements and attributes of one entry; the longest of today has some ten thousand.</summary>
    const int MaxNodes = 500_000;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Reads a whole document: its root, then each element of the wanted names below it.</summary>
    /// <param name="root">Local name the root must have.</param>
    /// <param name="wanted">Local names of the elements to hand on.</param>
    /// <exception cref="ListFormatException">It is not well-formed to its end, or has another root.</exception>
    public static void Read(
        Stream content, string root, IReadOnlySet<string> wanted, Action<XmlReader> onRoot, Action<XElement> onElement)
    {
        try
        {
            using var reader = Open(content);
            reader.MoveToContent();
            if (!string.Equals(reader.LocalName, root, StringComparison.Ordinal))
                throw new ListFormatException($"The document's root is not '{root}'.");

            onRoot(reader);
            reader.Read();
            while (!reader.EOF)
            {
                if (reader.Depth > MaxDepth)
                    throw TooDeep();

                if (reader.NodeType == XmlNodeType.Element && wanted.Contains(reader.LocalName))
                    onElement(Element(reader));
                else
                    reader.Read();
            }
        }
        catch (XmlException error)
        {
            // The parser's own message may quote the list, so only the place goes on.
            throw new ListFormatException(error.LineNumber == 0
                ? $"The document is longer than {MaxCharacters >> 20} million characters."
                : $"Not well-formed XML at line {error.LineNumber}, column {error.LinePosition}.");
        }
    }

    public static XmlReader Open(Stream content) => XmlReader.Create(new ShortTexts(content), Settings);

    /// <summary>Reads the element that the reader stands at, and goes past it.</summary>
    static XElement Element(XmlReader reader)
    {
        var root = Start(reader);
        var open = root;
        var nodes = 0;
        var depth = reader.Depth;
        var empty = reader.IsEmptyElement;
        while (reader.Read() && !empty && reader.Depth > depth)
        {
            nodes += 1 + reader.AttributeCount;
            if (reader.Depth > MaxDepth)
                throw TooDeep();

            if (nodes > MaxNodes)
                throw new ListFormatException($"An element has more than {MaxNodes} parts.");

            if (reader.NodeType == XmlNodeType.Element)
            {
                var child = Start(reader);
                open.Add(child);
                open = reader.IsEmptyElement ? open : child;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                open = open.Parent!;
            }
            else if (reader.HasValue)
            {
                open.Add(new XText(reader.Value));
            }
        }

        if (!empty)
            reader.Read();

        return root;
    }

    static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (!string.Equals(reader.NamespaceURI, XNamespace.Xmlns.NamespaceName, StringComparison.Ordinal))
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
        }

        reader.MoveToElement();
        return element;
    }

    static ListFormatException TooDeep() => new($"Elements stand more than {MaxDepth} deep in each other.");

    extension(XElement element)
    {
        /// <summary>Children of a local name, whatever the namespace.</summary>
        public IEnumerable<XElement> All(string name) =>
            element.Elements().Where(child => string.Equals(child.Name.LocalName, name, StringComparison.Ordinal));

        /// <summary>Elements at the end of a path of local names.</summary>
        public IEnumerable<XElement> All(string name, params ReadOnlySpan<string> path)
        {
            var found = element.All(name);
            foreach (var step in path)
                found = found.SelectMany(parent => parent.All(step));

            return found;
        }

        /// <summary>The first child's text, cleaned; null where it is missing or blank.</summary>
        public string? Text(string name) =>
            element.All(name).Select(child => Reading.Text.Clean(child.Value)).FirstOrDefault(text => text is not null);

        /// <summary>An attribute's value, cleaned; null where it is missing or blank.</summary>
        public string? Attr(string name) => Reading.Text.Clean(element.Attribute(name)?.Value);
    }
}
