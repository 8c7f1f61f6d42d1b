namespace ExportScreen.Core.Bodies;

/// <summary>Phrases of many languages, found in a name in one pass over its words.</summary>
sealed class PhraseTable
{
    readonly Dictionary<string, List<Phrase>> exact = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Phrase>> stems = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Phrase>> endings = new(StringComparer.Ordinal);

    /// <param name="text">Words with stars at the end of a stem or in front of an ending.</param>
    /// <param name="split">The language parts words at apostrophes.</param>
    /// <param name="articles">The language's letters before words, if any.</param>
    public void Add(string text, string category, bool split = false, Articles? articles = null)
    {
        var patterns = new List<Pattern>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var tokens = KeywordText.Tokens(part, split);
            for (var i = 0; i < tokens.Count; i++)
            {
                patterns.Add(new(
                    articles?.Strip(tokens[i]) ?? tokens[i], part.EndsWith('*') && i == tokens.Count - 1,
                    part.StartsWith('*') && i == 0));
            }
        }

        if (patterns.Count == 0) return;

        var table = patterns[0].IsStem ? stems : patterns[0].IsEnding ? endings : exact;
        if (!table.TryGetValue(patterns[0].Text, out var list)) table.Add(patterns[0].Text, list = []);
        list.Add(new([.. patterns], category, split, articles));
    }

    /// <summary>Whether a phrase stands in it, whatever its category.</summary>
    public bool Holds(IReadOnlyList<string> tokens)
    {
        var holds = false;
        Find(tokens, split: false, articles: null, (_, _, _) => holds = true);
        return holds;
    }

    /// <summary>Calls back for each phrase found: its category, first word and number of words.</summary>
    public void Find(IReadOnlyList<string> tokens, bool split, Articles? articles, Action<string, int, int> found)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var token in articles?.Variants(tokens[at]) ?? [tokens[at]])
            {
                Try(exact, token);
                for (var length = 1; length <= Math.Min(token.Length, 24); length++)
                    Try(stems, token[..length]);
                for (var length = 2; endings.Count > 0 && length <= Math.Min(token.Length, 24); length++)
                    Try(endings, token[^length..]);
            }

            void Try(Dictionary<string, List<Phrase>> table, string key)
            {
                if (!table.TryGetValue(key, out var phrases)) return;

                foreach (var phrase in phrases)
                {
                    if (phrase.Split == split && ReferenceEquals(phrase.Articles, articles)
                        && phrase.Follows(tokens, at))
                    {
                        found(phrase.Category, at, phrase.Patterns.Length);
                    }
                }
            }
        }
    }

    readonly record struct Pattern(string Text, bool IsStem, bool IsEnding)
    {
        public bool Fits(string token) => IsStem ? token.StartsWith(Text, StringComparison.Ordinal)
            : IsEnding ? token.EndsWith(Text, StringComparison.Ordinal)
            : token == Text;
    }

    sealed record Phrase(Pattern[] Patterns, string Category, bool Split, Articles? Articles)
    {
        /// <summary>Whether the words after the first are there too.</summary>
        public bool Follows(IReadOnlyList<string> tokens, int at)
        {
            if (at + Patterns.Length > tokens.Count) return false;

            for (var i = 1; i < Patterns.Length; i++)
            {
                var fits = Articles is null
                    ? Patterns[i].Fits(tokens[at + i])
                    : Articles.Variants(tokens[at + i]).Any(Patterns[i].Fits);
                if (!fits) return false;
            }

            return true;
        }
    }
}

/// <summary>Articles and clitics that a language writes in one with the word.</summary>
sealed class Articles(IReadOnlyList<string> prefixes, IReadOnlyList<string> clitics)
{
    public string Strip(string token)
    {
        foreach (var prefix in prefixes)
        {
            if (token.Length > prefix.Length + 1 && token.StartsWith(prefix, StringComparison.Ordinal))
                return token[prefix.Length..];
        }

        return token;
    }

    /// <summary>The word as it stands, without article, and without clitic.</summary>
    public List<string> Variants(string token)
    {
        var variants = new List<string> { token };
        Add(Strip(token));
        foreach (var clitic in clitics)
        {
            if (token.Length <= clitic.Length + 2 || !token.StartsWith(clitic, StringComparison.Ordinal)) continue;
            Add(token[clitic.Length..]);
            Add(Strip(token[clitic.Length..]));
        }

        return variants;

        void Add(string variant)
        {
            if (!variants.Contains(variant)) variants.Add(variant);
        }
    }
}
