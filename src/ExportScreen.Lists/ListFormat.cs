using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists;

/// <summary>One form in which a publisher gives its list out.</summary>
public sealed record ListFormat
{
    /// <summary>As manifests keep it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The id its list has where nobody gives another.</summary>
    public required string List { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code; empty: as declared.</summary>
    public required string Issuer { get; init; }

    public required ListKind Kind { get; init; }

    /// <summary>Whether a list of this id comes in it: OFAC's two lists come in the same formats.</summary>
    public bool Holds(string list) => list == List || (List == OfacLists.Sdn && list == OfacLists.Consolidated);

    /// <summary>Longest content, unpacked: formats that are read in one piece allow less.</summary>
    internal long MaxBytes { get; init; } = Unpacked.MaxBytes;

    /// <summary>Reads a whole file; of a set, its main file alone.</summary>
    internal Action<Stream, ListBuilder> Read { get; init; } = (_, _) => throw new InvalidOperationException("No reader is given.");
}
