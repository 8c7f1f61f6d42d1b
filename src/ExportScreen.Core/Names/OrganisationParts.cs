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
            var (length, canonical) = Spelled(romans, i) ?? NumberWords.At(romans, i) ?? OrganisationTerms.At(romans, i) ?? (1, Adjective(romans[i]));
            var word = canonical == romans[i] ? words[i] : vocabulary.OfRoman(canonical);
            parts.Add(new(word, word.IsStop && words.Count > 1 ? PartRole.Stop : PartRole.Name));
            i += length;
        }

        return OfState(parts);
    }

    /// <summary>Letters with dots or spaces between them are one word: A.B.C.</summary>
    static (int Length, string Word)? Spelled(List<string> romans, int at)
    {
        var length = 0;
        while (at + length < romans.Count && romans[at + length] is [>= 'a' and <= 'z']) length++;
        return length > 1 ? (length, string.Concat(romans.GetRange(at, length))) : null;
    }

    /// <summary>Russian adjectives of places without gender and case: Ramenskoye and Ramenskiy are one word.</summary>
    static string Adjective(string roman)
    {
        var stem = roman.LastIndexOf("sk", StringComparison.Ordinal);
        return stem > 3 && roman[(stem + 2)..] is "iy" or "aya" or "aia" or "oe" or "oye" or "oie" or "oy" or "oi" or "ogo" or "y" or "i"
            or "ii" or "ij" or "yi" or "yy" or "ie" or "iye" or "ikh" or "a" or "e" or "oyi" or "oho" ? roman[..(stem + 2)] : roman;
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
