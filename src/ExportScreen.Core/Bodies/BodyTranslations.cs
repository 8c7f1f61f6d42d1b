namespace ExportScreen.Core.Bodies;

/// <summary>Recognises bodies by what a name means where the gazetteer does not have the words.</summary>
static class BodyTranslations
{
    const int WordForWord = 910;

    /// <summary>"Agency" for "service", or the words name no state.</summary>
    const int Loose = 810;

    const int Branch = 800;

    /// <summary>Bodies that a whole name means word for word.</summary>
    public static IReadOnlyList<RecognisedBody> Whole(Gazetteer gazetteer, BodyText text, IReadOnlyList<string> states)
    {
        var meaning = text.IsCompany || states.Count == 0 ? 0 : Concepts.Of(text.Core);
        return meaning == 0 ? [] : Found(gazetteer, text, states, meaning, loosely: false,
            text.States.Count > 0 || Concepts.IsOfState(meaning) ? WordForWord : Loose, whole: true);
    }

    /// <summary>Bodies that it means but for the sort of office, or that it is a branch of.</summary>
    public static IReadOnlyList<RecognisedBody> Nearly(Gazetteer gazetteer, BodyText text, IReadOnlyList<string> states)
    {
        if (text.IsCompany || states.Count == 0) return [];

        var core = BodyUnits.WithoutPlaces(text.Core, states);
        var meaning = Concepts.Of(core);
        if (meaning == 0) return [];

        var local = core.Count < text.Core.Count;
        var loose = !local && (text.States.Count > 0 || Concepts.IsOfState(meaning))
            ? Found(gazetteer, text, states, meaning, loosely: true, Loose, whole: true)
            : [];
        var branch = local ? Found(gazetteer, text, states, meaning, loosely: false, Branch, whole: false) : [];
        return loose.Count > 0 ? loose
            : branch.Count > 0 ? branch
            : Found(gazetteer, text, states, Concepts.MinistryOf(meaning), loosely: false, Branch, whole: false);
    }

    static List<RecognisedBody> Found(
        Gazetteer gazetteer, BodyText text, IReadOnlyList<string> states, UInt128 meaning, bool loosely, int confidence, bool whole)
    {
        var found = states.SelectMany(state => gazetteer.Concepts.Of(state, meaning, loosely)).DistinctBy(one => one.Body.Id).ToList();
        var ambiguous = found.Count > 1;
        return found.ConvertAll(one =>
            new RecognisedBody(one.Body, ambiguous ? confidence - 200 : confidence, one.Name, text.Name, ambiguous, whole));
    }
}
