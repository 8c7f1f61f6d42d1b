using System.Collections.Frozen;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Words of which the names of every state's ministries and forces are made.</summary>
static class OfficeWords
{
    static readonly FrozenSet<string> Offices = Words("""
        ministry ministries ministere ministerio ministerium ministerstvo ministarstvo ministero vazirlik vazirligi vazorat vazorati nazirlik
        nazirliyi ministrlik ministrligi bakanligi department directorate agency committee police politsiya militsiya army navy guard forces
        force intelligence service security gendarmerie customs prosecutor prosecutors office
        """);

    static readonly FrozenSet<string> Fields = Words("""
        interior internal interieur affairs affaires home defence defense oborony vnutrennikh del dela foreign justice finance armed state
        national federal public general republic interno interiores defensa militar military border military civil civilian information
        """);

    public static bool Make(NameReading name)
    {
        if (name.IsPerson || name.LegalForms.Any(form => form != "state")) return false;

        var office = false;
        foreach (var part in name.Parts)
        {
            var isOffice = Offices.Contains(part.Word.Roman);
            if (part.Role != PartRole.Stop && !isOffice && !part.Word.IsPlace && !Fields.Contains(part.Word.Roman)) return false;
            office |= isOffice;
        }

        return office;
    }

    static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
