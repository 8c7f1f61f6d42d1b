using ExportScreen.Core.Bodies;
using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Words of which the names of every state's ministries and forces are made.</summary>
static class OfficeWords
{
    /// <summary>Whether a name has no others, but for words for places.</summary>
    public static bool Make(NameReading name) => !name.IsPerson && name.LegalForms.All(form => form == "state")
        && Concepts.Of([.. name.Parts.Where(part => part.Role != PartRole.Stop && !part.Word.IsPlace).Select(part => part.Word)]) != 0;
}
