#pragma warning disable IDE0060
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Bodies;

/// <summary>Tells what an organisation is from its names.</summary>
public static class BodyRecogniser
{
    /// <param name="countries">Every country the organisation is linked with, ISO 3166-1 alpha-2.</param>
    public static Recognition Recognise(
        Gazetteer gazetteer, IReadOnlyList<PartyName> names, IReadOnlyList<string> countries) =>
        new([], [], Sector.Unknown);
}
