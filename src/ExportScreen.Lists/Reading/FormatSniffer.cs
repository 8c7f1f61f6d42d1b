using System.Globalization;
using System.Xml;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.Reading;

/// <summary>Tells a file's format by its beginning.</summary>
static class FormatSniffer
{
    const int HeadBytes = 64 * 1024;

    /// <summary>Root elements, and the format or why it is refused.</summary>
    static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["CONSOLIDATED_LIST"] = ListFormats.UnXml,
        ["export"] = ListFormats.EuFsfXml,
        ["Designations"] = ListFormats.UkSlXml,
        ["sdnList"] = ListFormats.UsOfacXml,
        ["swiss-sanctions-list"] = ListFormats.ChSecoXml,
        ["data-set"] = ListFormats.CaSemaXml,
        ["sanctionsData"] = ListFormats.UsOfacEnhancedXml,
    };

    static readonly Dictionary<string, string> RefusedRoots = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WHOLE"] = "It is the EU's XML 1.0, which was retired; take the file of version 1.1.",
        ["Sanctions"] = "It is OFAC's Advanced XML, which is not read; take the Enhanced XML.",
        ["ArrayOfFinancialSanctionsTarget"] = "It is OFSI's consolidated list, closed in January 2026; take the UK Sanctions List.",
        ["schema"] = "It is an XML schema, not a list.",
        ["html"] = "It is an HTML page, not a list.",
    };

    /// <param name="Columns">Of a file of OFAC's CSV set, which has parts; otherwise null.</param>
    public sealed record Recognised(ListFormat Format, int? Columns = null);

    /// <exception cref="ListFormatException">It is no list that can be read; the message says what it is.</exception>
    public static Recognised Recognise(ListFile file)
    {
        var head = Head(file);
        var text = ListText.Decode(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\0', '\u001A');
        return text.Length == 0
            ? throw new ListFormatException(head.Length < HeadBytes
                ? "The file is empty."
                : "The file begins with nothing but blanks.")
            : head.AsSpan().StartsWith("PK\u0003\u0004"u8)
                ? WorkbookSniffer.Recognise(file)
            : head.AsSpan().StartsWith("%PDF"u8) ? throw new ListFormatException("It is a PDF document, not a list.")
            : head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
                ? throw new ListFormatException("It is an Excel workbook of the old binary kind; save it as .xlsx.")
            : text[0] == '<' ? Markup(head, text)
            : text[0] is '{' or '[' ? JsonSniffer.Recognise(text)
            : CsvSniffer.Recognise(head);
    }

    static byte[] Head(ListFile file)
    {
        using var content = Unpacked.Open(file);
        var head = new byte[HeadBytes];
        return head[..content.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)];
    }

    static Recognised Markup(byte[] head, string text)
    {
        try
        {
            using var reader = ListXml.Open(new MemoryStream(head));
            reader.MoveToContent();
            if (RefusedRoots.TryGetValue(reader.LocalName, out var refused))
                throw new ListFormatException(refused);

            var id = !Roots.TryGetValue(reader.LocalName, out var format)
                ? throw new ListFormatException("It is XML, but its root element is not that of a list.")
                : format is ListFormats.UsOfacEnhancedXml
                    && reader.NamespaceURI.StartsWith(OfacEnhancedXml.DeltaNamespace, StringComparison.Ordinal)
                        ? ListFormats.UsOfacDelta : format;
            return new(ListFormats.Find(id)!);
        }
        catch (XmlException error)
        {
            throw new ListFormatException(
                text.Contains("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                    ? RefusedRoots["html"]
                : text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
                    ? "It declares a document type, which no list does: it is not read."
                : string.Create(CultureInfo.InvariantCulture,
                    $"Not well-formed XML at line {error.LineNumber}, column {error.LinePosition}."));
        }
    }
}
