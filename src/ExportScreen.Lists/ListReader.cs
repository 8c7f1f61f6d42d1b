using ExportScreen.Core.Listings;
using ExportScreen.Lists.Eu;
using ExportScreen.Lists.Uk;
using ExportScreen.Lists.Un;
using ExportScreen.Lists.UsTradeCsl;

namespace ExportScreen.Lists;

/// <summary>Reads a list in whichever format its publisher has.</summary>
public static class ListReader
{
    static readonly Dictionary<string, Func<Stream, ListSource, LoadedList>> Readers = new(StringComparer.Ordinal)
    {
        [ListFormats.UsCslProjection] = UsCslProjection.Read,
        [ListFormats.UnXml] = UnXml.Read,
        [ListFormats.EuFsfXml] = EuFsfXml.Read,
        [ListFormats.UkSlXml] = UkSlXml.Read,
    };

    /// <param name="format">One of <see cref="ListFormats"/>.</param>
    /// <exception cref="ListFormatException">The content is no whole list of that format.</exception>
    /// <exception cref="ArgumentException">The format is none that can be read.</exception>
    public static LoadedList Read(string format, Stream content, ListSource source) =>
        Readers.TryGetValue(format, out var read)
            ? read(content, source)
            : throw new ArgumentException($"No reader knows the list format '{format}'.", nameof(format));
}
