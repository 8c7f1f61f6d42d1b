namespace ExportScreen.Core.Names;

/// <summary>What each word of a person's name does.</summary>
static class PersonParts
{
    const int MostTokens = 40;

    /// <param name="cased">From <see cref="NameText.Cased"/>.</param>
    /// <param name="most">Words beyond are left out.</param>
    public static List<NamePart> Of(string cased, Vocabulary vocabulary, int most)
    {
        var tokens = NameToken.In(Seams.OpenPerson(cased), vocabulary, MostTokens);
        if (tokens.Count == 0) return [];

        Shorthand.Spell(tokens, vocabulary);
        var (given, family, generation) = ByComma(tokens);
        generation ??= Generation(given) ?? Generation(family);
        Titles.Cut(given);
        Titles.Cut(family);
        List<NameToken> whole = [.. given, .. family];
        ArabicNames.Spell(whole, vocabulary);

        var parts = Roles(whole, family.Count > 0 ? Behind(given, whole, vocabulary) : null, vocabulary);
        if (parts.Count > most) parts.RemoveRange(most, parts.Count - most);
        if (generation is not null && parts.Count < most) parts.Add(new(vocabulary.OfRoman(generation), PartRole.Generation));
        return parts;
    }

    /// <summary>"LAST, First" is told apart, but not "First Last, Jr." nor a list of names.</summary>
    static (List<NameToken> Given, List<NameToken> Family, string? Generation) ByComma(List<NameToken> tokens)
    {
        var segments = Segments(tokens);
        string? generation = null;
        for (var i = segments.Count - 1; i > 0; i--)
        {
            if (!segments[i].TrueForAll(token => Titles.IsBehind(token, segments[0].Count))) continue;
            generation ??= segments[i].Select(Titles.Generation).FirstOrDefault(found => found is not null);
            segments.RemoveAt(i);
        }

        return segments.Count == 2 ? (segments[1], segments[0], generation)
            : ([.. segments.SelectMany(segment => segment)], [], generation);
    }

    static List<List<NameToken>> Segments(List<NameToken> tokens)
    {
        var segments = new List<List<NameToken>>();
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && !IsComma(tokens[i].After)) continue;
            segments.Add(tokens[start..(i + 1)]);
            start = i + 1;
        }

        return segments;
    }

    static bool IsComma(char letter) => letter is ',' or '،' or '、';

    static string? Generation(List<NameToken> tokens)
    {
        if (tokens.Count < 2 || Titles.Generation(tokens[^1]) is not { } generation) return null;

        tokens.RemoveAt(tokens.Count - 1);
        return generation;
    }

    /// <summary>Where the family name starts that was told by a comma. "BAQI, Abdul" is one name across it.</summary>
    static int Behind(List<NameToken> given, List<NameToken> whole, Vocabulary vocabulary)
    {
        var alone = given.ToList();
        ArabicNames.Spell(alone, vocabulary);
        return Math.Min(alone.Count, whole.Count - 1);
    }

    /// <param name="family">Where the family name starts, if a comma told.</param>
    static List<NamePart> Roles(List<NameToken> tokens, int? family, Vocabulary vocabulary)
    {
        var (from, to) = family is { } start ? (start, tokens.Count) : Capitals(tokens);
        var (at, stem) = Patronymic(tokens, from, to);
        var parts = new List<NamePart>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (word, roman) = (tokens[i].Word, tokens[i].Roman);
            var next = i + 1 < tokens.Count ? tokens[i + 1].Roman : null;
            if (tokens.Count > 2 && parts.Count > 0 && Patronymics.IsChildWord(roman) && parts[^1].Role != PartRole.Stop)
            {
                parts[^1] = parts[^1] with { Role = PartRole.Patronymic };
            }
            else if (tokens.Count > 2 && Particles.IsChildOf(roman) && (i > 0 || roman is "bin" or "ibn" or "bint"))
            {
                while (i + 1 < tokens.Count && Particles.IsArticle(tokens[i + 1].Roman)) i++;
                if (++i < tokens.Count) parts.Add(new(tokens[i].Word, PartRole.Father));
            }
            else if (i > 0 && tokens[i].IsLower && roman is "y" or "e" or "i")
            {
                parts.Add(new(word, PartRole.Stop));
            }
            else if (tokens.Count > 1 && Initials.Are(tokens[i], tokens.Count))
            {
                foreach (var initial in Initials.Of(roman, vocabulary)) parts.Add(new(initial, PartRole.Initial));
            }
            else if (tokens.Count > 1 && Particles.IsSmall(roman, next))
            {
                parts.Add(new(word, PartRole.Stop));
            }
            else if (i == at)
            {
                parts.Add(new(vocabulary.OfRoman(stem), PartRole.Patronymic));
            }
            else
            {
                parts.Add(new(word, i >= from && i < to ? PartRole.Family : PartRole.Name));
            }
        }

        return parts;
    }

    /// <summary>The words in capitals among others that are not: a custom to show the family name.</summary>
    static (int From, int To) Capitals(List<NameToken> tokens)
    {
        var from = tokens.FindIndex(token => token.IsUpper);
        if (from < 0 || !tokens.Exists(token => !token.IsUpper && token.Roman.Length > 2 && !Particles.Are(token.Roman)))
            return (0, 0);

        var to = from;
        while (to < tokens.Count && (tokens[to].IsUpper || Particles.Are(tokens[to].Roman))) to++;
        return tokens.FindIndex(to, token => token.IsUpper) < 0 && !Initials.Are(tokens[from], tokens.Count) ? (from, to) : (0, 0);
    }

    /// <summary>One word of three or more; in front only where no other word can be it, for surnames end alike.</summary>
    static (int At, string Stem) Patronymic(List<NameToken> tokens, int from, int to)
    {
        var names = tokens.Count(token => token.Roman.Length == 1 || !Particles.Are(token.Roman));
        if (names == 2)
        {
            var joined = tokens.FindIndex(token => Patronymics.IsKyrgyz(token.Roman) && Patronymics.TurkicStem(token.Roman) is { Length: > 3 });
            return joined < 0 ? (-1, "") : (joined, Patronymics.TurkicStem(tokens[joined].Roman) ?? "");
        }

        if (names < 2 || tokens.Exists(token => Patronymics.IsChildWord(token.Roman))) return (-1, "");

        var last = tokens.Count - 1;
        var spelledOut = tokens.Count(token => !Particles.Are(token.Roman) && !Initials.Are(token, tokens.Count));
        for (var k = 1; k <= tokens.Count; k++)
        {
            var i = k % tokens.Count;
            var isInside = i > 0 && i < last;
            // Petrović is a surname, whatever stands in front of it.
            if ((i >= from && i < to) || tokens[i].Last is 'ć' or 'Ć') continue;
            // Who shortens names leaves the surname whole: of "Viktor F. Yanukovych" it is the last word.
            if (!isInside && (spelledOut < 3 || (i == last && Initials.Are(tokens[i - 1], tokens.Count)))) continue;
            if (Patronymics.Stem(tokens[i].Roman, isInside) is { } stem) return (i, stem);
        }

        return (-1, "");
    }
}
