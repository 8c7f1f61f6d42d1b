using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;

namespace ExportScreen.Api.Bodies;

/// <summary>What the name that a body was recognised by rests on.</summary>
/// <param name="Basis"><c>source</c>: this very name was found in a public list or page; <c>knowledge</c>: it was not, and needs a
/// second pair of eyes; absent: not told.</param>
/// <param name="Sources">Where it was found, or what supports that the body exists.</param>
/// <param name="Local">The name was recorded at this installation; else it ships.</param>
sealed record BodyEvidence(string? Basis, IReadOnlyList<Source> Sources, bool Local)
{
    public static BodyEvidence Of(RecognisedBody recognised)
    {
        var name = recognised.Recorded;
        return new(name?.Basis, name?.Source is { } source ? [source] : recognised.Body.Sources, name?.Local == true);
    }
}
