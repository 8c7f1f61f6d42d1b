namespace ExportScreen.Core.Bodies;

/// <summary>Which office of state a whole name is the name of, so that two names of one are known for one in any
/// language, and names of two offices are held apart however alike they are written.</summary>
sealed class BodyIdentity
{
    /// <summary>Per mille: the same listed body.</summary>
    const int SameBody = 970;

    /// <summary>The same words and state, though no body that is listed.</summary>
    const int SameOffice = 930;

    /// <summary>One is a branch or unit of the other.</summary>
    const int Branch = 900;

    /// <summary>The same if the one without a country is of the other's; for a person to tell.</summary>
    const int WithoutCountry = 680;

    /// <summary>Not the same, whatever their letters say.</summary>
    public const int Other = 350;

    /// <summary>Languages that several states name their bodies in.</summary>
    static readonly HashSet<string> Shared = new(StringComparer.Ordinal) { "en", "ru", "ru-Latn", "fr", "es", "pt", "ar", "ar-Latn" };

    IReadOnlyList<Body> Bodies { get; init; } = [];

    /// <summary>Ids of bodies that it may be, no country deciding.</summary>
    HashSet<string> Possible { get; init; } = [];

    /// <summary>Ids of the bodies and of all that they are part of.</summary>
    HashSet<string> Line { get; init; } = [];

    /// <summary>What it means, word for word; several where listed names of it differ.</summary>
    HashSet<UInt128> Meanings { get; init; } = [];

    IReadOnlyList<string> States { get; init; } = [];

    bool IsUnit { get; init; }

    bool IsCompany { get; init; }

    /// <summary>Keys that names of the same office share, for an index; none where it is not certain which.</summary>
    public IEnumerable<string> Symbols => Bodies.Count > 0
        ? Bodies.Select(body => $"body:{body.Id}")
        : States.SelectMany(state => Meanings.Select(meaning => $"office:{state}:{meaning:x}"));

    /// <param name="countries">Every country the organisation is linked with; those that its name names go before.</param>
    /// <returns>Null where the name is no office's.</returns>
    public static BodyIdentity? Of(BodyReader reader, string name, IReadOnlyList<string> countries)
    {
        var (gazetteer, text) = (reader.Gazetteer, reader.Read(name));
        // Names of companies tell them apart well enough, and most organisations are companies.
        if (text.IsCompany) return null;

        var context = text.States.Count > 0 ? text.States : countries;
        var meaning = Concepts.Of(text.Core);
        var findings = reader.Find(text);
        var forms = BodyRecogniser.Whole(findings, text).ConvertAll(finding => finding.Form);
        var bodies = Certain(gazetteer, forms, meaning, context);
        var unit = bodies.Count == 0 && forms.Count == 0 && meaning == 0;
        if (unit) bodies = BodyRecogniser.Units(gazetteer, findings, text, context);
        if (bodies.Count == 0 && forms.Count == 0 && meaning == 0) return null;

        var meanings = bodies.SelectMany(gazetteer.Concepts.MeaningsOf).ToHashSet();
        if (meaning != 0) meanings.Add(meaning);
        return new()
        {
            Bodies = bodies,
            Possible = bodies.Count > 0 ? [] : forms.Select(form => form.Body.Id).ToHashSet(StringComparer.Ordinal),
            Line = bodies.SelectMany(gazetteer.Concepts.LineOf).ToHashSet(StringComparer.Ordinal),
            Meanings = meanings,
            States = bodies.Count > 0 ? [.. bodies.Select(body => body.State).Distinct()] : context,
            IsUnit = unit,
            IsCompany = forms.Exists(form => form.Body.Kind == "state_telecom_operator"),
        };
    }

    /// <returns>Per mille; null where the names don't tell.</returns>
    public static int? Compare(BodyIdentity? left, BodyIdentity? right) =>
        left is null || right is null ? null
            : left.Bodies.Any(body => right.Bodies.Any(other => other.Id == body.Id))
                ? (left.IsUnit && right.IsUnit ? null : left.IsUnit || right.IsUnit ? Branch : SameBody)
            : left.IsCompany || right.IsCompany || left.IsUnit || right.IsUnit ? null
            : AreOfOtherStates(left, right) ? Other
            : left.Bodies.Count > 0 && right.Bodies.Count > 0 ? (left.Contains(right) || right.Contains(left) ? null : Other)
            : left.MayBe(right) || right.MayBe(left) ? WithoutCountry
            : left.Meanings.Count > 0 && right.Meanings.Count > 0 ? CompareMeanings(left, right)
            : null;

    /// <summary>What a score of <see cref="Compare"/> says, in a code-like phrase.</summary>
    public static string Describe(int score) => score switch
    {
        SameBody => "the same body",
        SameOffice => "the same office of the same state",
        Branch => "a branch of the body",
        WithoutCountry => "the same only if of the same state",
        Other or _ => "another office",
    };

    static int? CompareMeanings(BodyIdentity left, BodyIdentity right)
    {
        var known = left.States.Count > 0 && right.States.Count > 0;
        return left.Meanings.Overlaps(right.Meanings)
                ? (known ? SameOffice : left.States.Count + right.States.Count > 0 ? WithoutCountry : null)
            : left.Meanings.Any(one => right.Meanings.Any(other => Concepts.MayBeOne(one, other))) ? null
            : Other;
    }

    static bool AreOfOtherStates(BodyIdentity left, BodyIdentity right) => left.States.Count > 0 && right.States.Count > 0
        && !left.States.Intersect(right.States, StringComparer.OrdinalIgnoreCase).Any();

    bool MayBe(BodyIdentity other) => other.Bodies.Any(body => Possible.Contains(body.Id));

    bool Contains(BodyIdentity other) => Bodies.Any(body => other.Line.Contains(body.Id));

    /// <summary>Bodies that it is for certain.</summary>
    static IReadOnlyList<Body> Certain(
        Gazetteer gazetteer, List<BodyForm> forms, UInt128 meaning, IReadOnlyList<string> context)
    {
        var agreeing = forms.FindAll(form => context.Contains(form.Body.State, StringComparer.OrdinalIgnoreCase));
        if (agreeing.Count > 0)
        {
            // A body's name of today goes before another's of former days.
            var today = agreeing.FindAll(form => !form.IsFormer);
            return [.. (today.Count > 0 ? today : agreeing).Select(form => form.Body).DistinctBy(body => body.Id)];
        }

        if (meaning != 0 && context.Count > 0)
            return [.. context.SelectMany(state => gazetteer.Concepts.Of(state, meaning)).Select(found => found.Body).DistinctBy(body => body.Id)];

        var own = forms.FindAll(form => !NeedsCountry(form, meaning));
        return context.Count == 0 && own.Count > 0 && forms.TrueForAll(form => form.Body.Id == own[0].Body.Id) ? [own[0].Body] : [];
    }

    /// <summary>Whether another state's body may be called the same: short letters, and common words of a language that
    /// several states share.</summary>
    static bool NeedsCountry(BodyForm form, UInt128 meaning) => form.NamesState || form.Name.NeedsCountry || form.Name.Ambiguous
        || (form.IsAcronym && form.Core[0].Roman.Length <= (char.IsAscii(form.Name.Value[0]) ? 4 : 3)) || (meaning != 0 && Shared.Contains(form.Name.Lang));
}
