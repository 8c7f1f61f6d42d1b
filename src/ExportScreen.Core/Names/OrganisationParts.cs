namespace ExportScreen.Core.Names;

/// <summary>The words of an organisation's name, each in the form that stands for it in all languages.</summary>
static class OrganisationParts
{
    public static List<NamePart> Of(List<Word> words, Vocabulary vocabulary, int most)
    {
        var parts = new List<NamePart>(words.Count);
        var romans = words.ConvertAll(word => word.Roman);
        Word? last = null;
        for (var i = 0; i < words.Count;)
        {
            var (length, canonical) = Spelled(romans, i) ?? NumberWords.At(romans, i) ?? Glossary.Phrase(romans, i) ?? (1, romans[i]);
            var terms = length > 1 || canonical != romans[i]
                ? canonical.Split(' ').SelectMany(roman => vocabulary.Terms(vocabulary.OfRoman(roman), alone: false))
                : vocabulary.Terms(words[i], words.Count == 1);
            foreach (var word in terms)
            {
                // "Scientific research" says twice what "nauchnyy" says once.
                if (parts.Count == most || (word == last && word.Roman == Glossary.Research)) continue;
                parts.Add(new(word, word.IsStop && words.Count > 1 ? PartRole.Stop : PartRole.Name));
                if (!word.IsStop) last = word;
            }

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

    /// <summary>States leave out of their names what sort of state they are.</summary>
    static List<NamePart> OfState(List<NamePart> parts)
    {
        var form = parts.FindIndex(part => part.Word.Roman == "republic");
        if (form >= 0 && parts.Exists(part => Places.IsCountry(part.Word.Roman)))
            parts[form] = parts[form] with { Role = PartRole.Stop };
        return parts;
    }
}
