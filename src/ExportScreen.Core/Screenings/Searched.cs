using ExportScreen.Core.Rules;

namespace ExportScreen.Core.Screenings;

/// <summary>The parties of a sale as the lists and the gazetteer of one snapshot have them; searched once, decided on as often as needed.</summary>
public sealed class Searched
{
    internal Searched(IReadOnlyList<SearchedParty> parties) => Parties = parties;

    internal IReadOnlyList<SearchedParty> Parties { get; }
}
