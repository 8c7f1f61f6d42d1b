namespace ExportScreen.Core.Bodies;

/// <summary>The keyword table made ready: what the words of a name say its bearer is.</summary>
sealed class OrganisationWords
{
    public const string PrivateCompany = "private_company";
    public const string Affiliated = "affiliated";
    public const string GovernmentOther = "government_other";

    /// <summary>Of a name that says whose society it is and not that it is a body.</summary>
    public static readonly IReadOnlySet<string> OfBodies = new HashSet<string>(StringComparer.Ordinal) { PrivateCompany, Affiliated };

    /// <summary>Not a category: a legal form that only state enterprises bear.</summary>
    const string StateForm = "state_form";

    /// <summary>Not a category: takes its words out of the search.</summary>
    const string Negative = "negative";

    static readonly HashSet<string> ApostropheLanguages = ["fr", "it", "ca"];

    readonly PhraseTable phrases = new();
    readonly PhraseTable negatives = new();
    readonly PhraseTable forms = new();
    readonly List<(string Text, string Category)> substrings = [];
    readonly List<string> negativeSubstrings = [];
    readonly List<string> formSubstrings = [];
    readonly List<Articles?> articleSets = [null];
    readonly List<(IReadOnlyList<string> Phrase, UnitPattern Pattern)> units = [];
    readonly IReadOnlySet<string> substringLanguages;

    public OrganisationWords(KeywordTable table)
    {
        substringLanguages = table.SubstringLanguages;
        foreach (var (lang, keywords) in Ordered(table.Languages))
            AddLanguage(lang, keywords);
        foreach (var (lang, list) in Ordered(table.LegalForms))
            AddForms(lang, list, PrivateCompany);
        foreach (var (lang, list) in Ordered(table.StateLegalForms))
            AddForms(lang, list, StateForm);
        foreach (var pattern in table.UnitPatterns)
            units.Add((KeywordText.Tokens(pattern.Phrase, split: false), pattern));
    }

    /// <summary>Categories of a name, in alphabetical order.</summary>
    public SortedSet<string> Categories(string name)
    {
        var categories = new SortedSet<string>(StringComparer.Ordinal);
        Collect(KeywordText.Tokens(name, split: false), split: false, categories);
        Collect(KeywordText.Tokens(name, split: true), split: true, categories);
        return categories;
    }

    void AddLanguage(string lang, LanguageKeywords keywords)
    {
        var inSubstrings = substringLanguages.Contains(lang);
        var split = ApostropheLanguages.Contains(lang);
        Articles? articles = null;
        if (keywords.StripPrefixes.Count + keywords.Clitics.Count > 0)
            articleSets.Add(articles = new(Plain(keywords.StripPrefixes), Plain(keywords.Clitics)));

        foreach (var (category, list) in Ordered(keywords.Phrases))
        {
            foreach (var phrase in list)
            {
                if (inSubstrings) substrings.Add((Whole(phrase), category));
                else phrases.Add(phrase, category, split, articles);
            }
        }

        foreach (var phrase in keywords.Negatives)
        {
            if (inSubstrings) negativeSubstrings.Add(Whole(phrase));
            else negatives.Add(phrase, Negative, split, articles);
        }
    }

    void AddForms(string lang, IReadOnlyList<string> list, string category)
    {
        foreach (var form in list)
        {
            if (substringLanguages.Contains(lang)) formSubstrings.Add(Whole(form));
            else forms.Add(form, category);
        }
    }

    void Collect(IReadOnlyList<string> tokens, bool split, SortedSet<string> categories)
    {
        var removed = new bool[tokens.Count];
        foreach (var articles in articleSets)
            negatives.Find(tokens, split, articles, (_, at, length) => Array.Fill(removed, true, at, length));
        foreach (var articles in articleSets)
        {
            phrases.Find(tokens, split, articles, (category, at, length) =>
            {
                if (!removed.AsSpan(at, length).Contains(true)) categories.Add(category);
            });
        }

        if (split) return;

        forms.Find(tokens, split: false, null, (category, at, length) =>
        {
            if ((at == 0 || at + length == tokens.Count) && length < tokens.Count)
                categories.Add(category == StateForm ? GovernmentOther : PrivateCompany);
        });
        CollectUnits(tokens, categories);
        CollectSubstrings(string.Concat(tokens), categories);
    }

    void CollectUnits(IReadOnlyList<string> tokens, SortedSet<string> categories)
    {
        foreach (var (phrase, pattern) in units)
        {
            for (var at = 0; !substringLanguages.Contains(pattern.Lang) && at + phrase.Count < tokens.Count; at++)
            {
                if (tokens.Skip(at).Take(phrase.Count).SequenceEqual(phrase)
                    && tokens[at + phrase.Count].TakeWhile(char.IsAsciiDigit).Count() >= pattern.MinDigits)
                {
                    categories.Add(pattern.Category);
                }
            }
        }
    }

    void CollectSubstrings(string whole, SortedSet<string> categories)
    {
        if (whole.All(char.IsAscii)) return;

        foreach (var form in formSubstrings)
        {
            if (whole.StartsWith(form, StringComparison.Ordinal) || whole.EndsWith(form, StringComparison.Ordinal))
                categories.Add(PrivateCompany);
        }

        foreach (var (phrase, pattern) in units)
        {
            var at = substringLanguages.Contains(pattern.Lang)
                ? whole.IndexOf(string.Concat(phrase), StringComparison.Ordinal) : -1;
            if (at >= pattern.MinDigits
                && whole.AsSpan(at - pattern.MinDigits, pattern.MinDigits).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                categories.Add(pattern.Category);
            }
        }

        foreach (var negative in negativeSubstrings)
            whole = whole.Replace(negative, " ", StringComparison.Ordinal);
        foreach (var (text, category) in substrings)
        {
            if (whole.Contains(text, StringComparison.Ordinal)) categories.Add(category);
        }
    }

    static string Whole(string phrase) => string.Concat(KeywordText.Tokens(phrase, split: false));

    static List<string> Plain(IReadOnlyList<string> texts) => [.. texts.Select(Whole)];

    static IEnumerable<KeyValuePair<string, T>> Ordered<T>(IReadOnlyDictionary<string, T> table) =>
        table.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
