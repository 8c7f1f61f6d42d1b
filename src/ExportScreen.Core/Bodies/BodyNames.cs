using ExportScreen.Core.Names;

namespace ExportScreen.Core.Bodies;

/// <summary>All names of all bodies, found by the words they consist of.</summary>
sealed class BodyNames
{
    const int LeastLikeness = 870;

    static readonly string[] DepartmentLetters = ["u", "gu", "d", "o"];

    readonly List<Word> words = [];
    readonly List<bool> inflected = [];
    readonly List<int[]> ids = [];

    /// <summary>Forms by the word of theirs that fewest forms have.</summary>
    readonly List<int>[] byRarest;

    readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
    readonly List<BodyForm> forms = [];
    readonly HashSet<int> cyrillicAcronyms = [];

    public BodyNames(IReadOnlyList<Body> bodies)
    {
        var vocabulary = new Vocabulary();
        var byRoman = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var name in body.Names)
                Add(body, name, vocabulary, byRoman);
        }

        var uses = new int[words.Count];
        foreach (var id in ids.SelectMany(form => form))
            uses[id]++;
        byRarest = [.. words.Select(_ => new List<int>())];
        for (var form = 0; form < forms.Count; form++)
            byRarest[ids[form].MinBy(id => uses[id])].Add(form);
    }

    /// <summary>Forms whose every word stands in a name, in order or all over it.</summary>
    /// <param name="known">What words fit was found before; added to.</param>
    public List<BodyFinding> Find(BodyText text, Dictionary<Word, IReadOnlyList<FittingWord>> known)
    {
        var hits = new Dictionary<int, List<(int At, bool Exact)>>();
        for (var at = 0; at < text.Core.Count && at < 64; at++)
        {
            if (!known.TryGetValue(text.Core[at], out var words)) known.Add(text.Core[at], words = [.. Fitting(text.Core[at])]);
            var fitting = MayHold(text.Core[at]) && text.IsUpper(at) ? words.Concat(Inside(text.Core[at])) : words;
            foreach (var (id, exact) in fitting)
            {
                if (!hits.TryGetValue(id, out var list)) hits.Add(id, list = []);
                list.Add((at, exact));
            }
        }

        var found = new List<BodyFinding>();
        foreach (var form in hits.Keys.SelectMany(id => byRarest[id]).Order())
        {
            if (Array.TrueForAll(ids[form], hits.ContainsKey) && Lay(forms[form], Places(form, hits), text.Core.Count) is { } finding)
                found.Add(finding);
        }

        // What a body's exact name says of itself, that it needs its country, holds over what one merely like it says.
        var spelled = found.FindAll(finding => finding is { Exact: true, Left: 0 }).ConvertAll(finding => finding.Form.Body.Id);
        found.RemoveAll(finding => !finding.Exact && spelled.Contains(finding.Form.Body.Id));
        return found;
    }

    List<(int Place, int At, bool Exact)> Places(int form, Dictionary<int, List<(int At, bool Exact)>> hits) =>
        [.. ids[form].SelectMany((id, place) => hits[id].Select(hit => (place, hit.At, hit.Exact)))];

    /// <summary>In order within a window hardly wider than the form; in any order where nothing is left over.</summary>
    static BodyFinding? Lay(BodyForm form, List<(int Place, int At, bool Exact)> list, int length)
    {
        for (var first = 0; first < length; first++)
        {
            var (at, exact, place) = (first - 1, true, 0);
            for (; place < form.Core.Count; place++)
            {
                var next = list.Where(hit => hit.Place == place && hit.At > at && (place > 0 || hit.At == first))
                    .OrderBy(hit => hit.At).ThenByDescending(hit => hit.Exact)
                    .Select(hit => ((int At, bool Exact)?)(hit.At, hit.Exact))
                    .FirstOrDefault();
                if (next is not { } step) break;
                (at, exact) = (step.At, exact && step.Exact);
            }

            if (place == form.Core.Count && at - first < form.Core.Count + 1)
                return new(form, first, at, length - form.Core.Count, exact);
        }

        var everywhere = length == form.Core.Count && length > 1
            && Enumerable.Range(0, length).All(place => list.Exists(hit => hit.Place == place))
            && Enumerable.Range(0, length).All(at => list.Exists(hit => hit.At == at));
        return everywhere ? new(form, 0, length - 1, 0, Exact: false) : null;
    }

    void Add(Body body, BodyName name, Vocabulary vocabulary, Dictionary<string, int> byRoman)
    {
        var text = BodyText.Of(name.Value, vocabulary);
        if (text.Core.Count == 0) return;

        var form = new BodyForm(body, name, text.Core, text.States.Count > 0, text.IsCompany);
        var english = name.Lang == "en" || name.Lang.StartsWith("en-", StringComparison.Ordinal);
        var own = new int[text.Core.Count];
        for (var place = 0; place < own.Length; place++)
        {
            var word = text.Core[place];
            if (!byRoman.TryGetValue(word.Roman, out var id))
            {
                byRoman.Add(word.Roman, id = words.Count);
                words.Add(word);
                inflected.Add(false);
                foreach (var key in KeysOf(word))
                {
                    if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = []);
                    list.Add(id);
                }
            }

            inflected[id] |= !english && !form.IsAcronym;
            if (form.IsAcronym && name.Value[0] is >= 'А' and <= 'Я') cyrillicAcronyms.Add(id);
            own[place] = id;
        }

        ids.Add(own);
        forms.Add(form);
    }

    IEnumerable<FittingWord> Fitting(Word word)
    {
        var tried = new HashSet<int>();
        foreach (var key in KeysOf(word))
        {
            foreach (var id in byKey.GetValueOrDefault(key) ?? [])
            {
                if (!tried.Add(id)) continue;
                if (word.Roman == words[id].Roman) yield return new(id, true);
                else if (Fits(word, words[id], inflected[id])) yield return new(id, false);
            }
        }
    }

    static bool MayHold(Word word) => word.Roman.Length is >= 4 and <= 7;

    /// <summary>An acronym behind the letters of a department of it: УФСБ, ГУМВД, ДКНБ.</summary>
    IEnumerable<FittingWord> Inside(Word word)
    {
        foreach (var prefix in DepartmentLetters)
        {
            var roman = word.Roman;
            if (!roman.StartsWith(prefix, StringComparison.Ordinal)) continue;
            foreach (var id in byKey.GetValueOrDefault(roman[prefix.Length..]) ?? [])
            {
                if (roman.Length - prefix.Length >= 3 && cyrillicAcronyms.Contains(id)) yield return new(id, false);
            }
        }
    }

    static bool Fits(Word word, Word known, bool inflected)
    {
        var shorter = Math.Min(word.Roman.Length, known.Roman.Length);
        return shorter >= 5 && (Likeness.Of(word, known, LeastLikeness) >= LeastLikeness || (inflected && SameStem(word.Roman, known.Roman)));
    }

    /// <summary>Case endings differ: bezopasnost, bezopasnosti; khizmati, khizmatining.</summary>
    static bool SameStem(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= 5 && Math.Min(left.Length, right.Length) - shared <= 2
            && Math.Max(left.Length, right.Length) - shared <= 5;
    }

    static IEnumerable<string> KeysOf(Word word)
    {
        if (word.Roman.Length <= 4) yield return word.Roman;
        foreach (var skeleton in word.Skeletons)
            yield return $"{skeleton[..Math.Min(2, skeleton.Length)]}*";
    }
}

/// <summary>A word of the gazetteer that a word may be.</summary>
readonly record struct FittingWord(int Id, bool Exact);

/// <summary>One name of one body, its countries taken out.</summary>
/// <param name="NamesState">The full name says which state's it is.</param>
/// <param name="IsCompany">The body has the legal form of a company.</param>
sealed record BodyForm(Body Body, BodyName Name, IReadOnlyList<Word> Core, bool NamesState, bool IsCompany)
{
    public bool IsAcronym { get; } = Core.Count == 1 && Core[0].Roman.Length <= 8
        && (Name.Kind == "acronym" || (Name.Value.Split(' ')[0] is { Length: >= 2 } first && !first.Any(char.IsLower)
            && Name.Value.Any(char.IsUpper) && first.Length <= 6));

    /// <summary>The words alone don't say which state's body it is.</summary>
    public bool NeedsState => NamesState || Name.NeedsCountry || Name.Ambiguous || IsAcronym;

    public bool IsFormer => Name.Kind == "former";
}

/// <summary>A form found in a name.</summary>
/// <param name="First">First word of it, among the name's core words.</param>
/// <param name="Left">How many of the name's core words are not of the form.</param>
sealed record BodyFinding(BodyForm Form, int First, int Last, int Left, bool Exact)
{
    public int Width => Last - First + 1;

    public bool Within(BodyFinding other) => First >= other.First && Last <= other.Last
        && Form.Core.Count < other.Form.Core.Count;
}
