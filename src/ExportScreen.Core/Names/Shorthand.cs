namespace ExportScreen.Core.Names;

/// <summary>Words of people's names that are written short: s/o, a.k.a., Md.</summary>
static class Shorthand
{
    public static void Spell(List<NameToken> tokens, Vocabulary vocabulary)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (tokens.Count - i > 2 && i > 0 && token.Roman is "s" or "d" && token.After == '/' && tokens[i + 1].Roman == "o")
            {
                tokens[i] = token.With(vocabulary.OfRoman("bin"));
                tokens.RemoveAt(i + 1);
            }
            else if (tokens.Count - i > 1 && i > 0 && token is { Roman: "b", IsLower: true })
            {
                tokens[i] = token.With(vocabulary.OfRoman("bin"));
            }
            else if (tokens.Count - i > 1 && token.Roman == "md" && (i == 0 || IsFirstAfterComma(tokens, i)))
            {
                tokens[i] = token.With(vocabulary.OfRoman("muhammad")) with { After = ' ' };
            }
            else if (i > 0 && tokens.Count - i > 1 && Marker(tokens, i) is > 0 and var length)
            {
                tokens.RemoveRange(i, length);
                i--;
            }
        }
    }

    static bool IsFirstAfterComma(List<NameToken> tokens, int at) => tokens[at - 1].After == ',' && at + 1 < tokens.Count;

    /// <summary>How many tokens say that another name of the same person follows.</summary>
    static int Marker(List<NameToken> tokens, int at)
    {
        var left = tokens.Count - at;
        return tokens[at].Roman is "aka" or "fka" or "alias" or "geb" or "geborene" or "urozhdennaya" or "urozhdyonnaya" ? 1
            : left > 3 && tokens[at].Roman is "a" or "f" or "n" && tokens[at + 1].Roman == "k" && tokens[at + 2].Roman == "a"
                && tokens[at].After is '.' or '/' ? 3
            : 0;
    }
}
