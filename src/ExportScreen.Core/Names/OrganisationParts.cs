namespace ExportScreen.Core.Names;

/// <summary>The words of an organisation's name, each in the form that stands for it in all languages.</summary>
static class OrganisationParts
{
    public static List<NamePart> Of(List<Word> words, Vocabulary vocabulary)
    {
        var parts = new List<NamePart>(words.Count);
        var romans = words.ConvertAll(word => word.Roman);
        for (var i = 0; i < words.Count;)
        {
            var (length, canonical) = NumberWords.At(romans, i) ?? OrganisationTerms.At(romans, i) ?? (1, romans[i]);
            var word = canonical == romans[i] ? words[i] : vocabulary.OfRoman(canonical);
            parts.Add(new(word, word.IsStop && words.Count > 1 ? PartRole.Stop : PartRole.Name));
            i += length;
        }

        return OfState(parts);
    }

    /// <summary>States leave out of their names what sort of state they are.</summary>
    static List<NamePart> OfState(List<NamePart> parts)
    {
        var form = parts.FindIndex(part => part.Word.Roman == "republic");
        if (form >= 0 && parts.Exists(part => Places.IsCountry(part.Word.Roman)))
            parts[form] = parts[form] with { Role = PartRole.Stop };
        return parts;
    }
}
