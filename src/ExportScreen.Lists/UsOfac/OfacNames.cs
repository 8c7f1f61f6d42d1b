using ExportScreen.Core.Sales;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>Names as OFAC prints them: people's as <c>FAMILY, Given</c>, also where a format has a field for each.</summary>
static class OfacNames
{
    public static void Add(Draft draft, string? given, string? family, bool weak = false, bool former = false)
    {
        var (first, last) = (Text.Value(given), Text.Value(family));
        if (draft.Type != PartyType.Person)
            draft.Names.Add($"{first} {last}", weak, former);
        else if (first is null && last?.Split(", ", 2) is [var before, var behind])
            draft.Names.AddParts(behind, before, weak, former);
        else
            draft.Names.AddParts(first, last, weak, former);
    }
}
