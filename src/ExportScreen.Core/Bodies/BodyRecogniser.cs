using System.Buffers;
using System.Collections.Frozen;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Bodies;

/// <summary>Tells what an organisation is from its names.</summary>
public static class BodyRecogniser
{
    static readonly SearchValues<char> EndingLetters = SearchValues.Create("aeiouyjmkh");

    static readonly UInt128 SecurityService = Concepts.MeaningOf("security service");

    /// <summary>Weight of words that firms are called by.</summary>
    const int FirmWord = 220;

    static readonly FrozenSet<string> SecurityCategories = FrozenSet.Create(
        StringComparer.Ordinal, "intelligence", "state_security", "interception", "police", "interior_ministry",
        "paramilitary",
        "border_guard", "presidential_security", "armed_forces", "defence_ministry", "prosecutor", "prison",
        "financial_intelligence", "cyber_agency");

    /// <summary>Stems of words that companies do not bear by themselves.</summary>
    static readonly string[] StateStems =
    [
        "ministr", "ministerstv", "vazirl", "vazorat", "nazirli", "ministrl", "gosudarstvenn", "natsionaln",
        "federaln", "respublik", "republic", "davlat", "dovlet", "memleket", "mamleket", "ulttyq", "uluttuk",
        "milliy", "derzhavn", "dziarzhau", "dzyarzhau", "federal", "national", "royal", "state", "sakhelmtsip",
        "azgayin", "petakan",
    ];

    /// <param name="countries">Every country the organisation is linked with, ISO 3166-1 alpha-2.</param>
    public static Recognition Recognise(
        Gazetteer gazetteer, IReadOnlyList<PartyName> names, IReadOnlyList<string> countries)
    {
        var reader = new BodyReader(gazetteer);
        var categories = new SortedSet<string>(StringComparer.Ordinal);
        var bodies = new Dictionary<string, RecognisedBody>(StringComparer.Ordinal);
        var states = new SortedSet<string>(StringComparer.Ordinal);
        var (namesState, isState, isMission) = (false, false, false);
        foreach (var name in names)
        {
            var own = gazetteer.Words.Categories(name.Value);
            var text = reader.Read(name.Value);
            var tokens = KeywordText.Tokens(name.Value, split: false);
            var civic = NameSigns.IsCivic(tokens);
            if (civic)
                own.IntersectWith(OrganisationWords.OfBodies);
            foreach (var body in BodiesOf(reader, text, countries, civic))
            {
                if (!bodies.TryGetValue(body.Body.Id, out var known) || body.Confidence > known.Confidence)
                    bodies[body.Body.Id] = body;
            }

            var meaning = civic || text.IsCompany ? 0 : Concepts.Of(text.Core);
            if (meaning != 0)
                own.UnionWith(ConceptCategories.Of(meaning));
            if (own.Overlaps(SecurityCategories) && (NameSigns.IsNamesake(tokens) || (meaning == 0 && IsFirm(text))))
                own.Add(OrganisationWords.Affiliated);
            categories.UnionWith(own);
            if (!civic && NameSigns.IsState(tokens, text))
            {
                isState = true;
                states.UnionWith(text.States);
            }
            else if (!civic && NameSigns.IsMission(name.Value, tokens) && (text.States.Count > 0 || !text.IsCompany))
            {
                isMission = true;
                states.UnionWith(Senders(text.States, countries));
            }

            namesState |= NamesState(text);
        }

        var certain = bodies.Values.Any(body => !body.Ambiguous);
        var kept = bodies.Values.Where(body => !certain || !body.Ambiguous)
            .OrderByDescending(body => body.Confidence).ThenBy(body => body.Body.Id, StringComparer.Ordinal).ToList();
        if (isState || isMission)
            categories.Add(OrganisationWords.GovernmentOther);
        var sector = SectorOf(kept, categories, namesState || isState || isMission);
        return new(kept, [.. categories], sector == Sector.Unknown && (isState || isMission) ? Sector.Government : sector)
        {
            States = [.. states],
            MissionOfUnknown = isMission && states.Count == 0 && kept.Count == 0,
        };
    }

    static bool NamesState(BodyText text) => text.Core.Any(word =>
        StateStems.Any(stem => word.Roman.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>DTX Logistics, the security service of a concern: a firm's word beside no state and no place.</summary>
    static bool IsFirm(BodyText text)
    {
        if (text.States.Count > 0 || NamesState(text)) return false;

        var known = text.Core.ToLookup(word => Concepts.Of(word) != 0);
        return known[false].Any(word => CommonWords.Weight(Glossary.Find(word.Roman) is [var term, ..] ? term : word.Roman) <= FirmWord)
            || (known[false].Any() && !known[false].Any(word => BodyUnits.IsOne(word.Roman)) && Concepts.Of([.. known[true]]) == SecurityService);
    }

    /// <summary>A mission's name may name the state that it is in beside the one that it is of.</summary>
    static IEnumerable<string> Senders(IReadOnlyList<string> named, IReadOnlyList<string> countries) =>
        named.Except(countries).Any() ? named.Except(countries) : named;

    static IReadOnlyList<RecognisedBody> BodiesOf(
        BodyReader reader, BodyText text, IReadOnlyList<string> countries, bool civic)
    {
        var gazetteer = reader.Gazetteer;
        var context = text.States.Count > 0 ? text.States : countries;
        var named = Named(reader.Find(text).FindAll(finding => !civic || finding.Left == 0), text, countries);
        if (civic || named.Any(body => body.Whole && context.Contains(body.Body.State, StringComparer.OrdinalIgnoreCase)))
            return named;

        var whole = BodyTranslations.Whole(gazetteer, text, context);
        return whole.Count > 0 ? whole : named.Count > 0 ? named : BodyTranslations.Nearly(gazetteer, text, context);
    }

    static List<RecognisedBody> Named(List<BodyFinding> findings, BodyText text, IReadOnlyList<string> countries)
    {
        var found = findings.ConvertAll(finding => (Finding: finding, Confidence: Confidence(finding, text, countries)));
        found.RemoveAll(candidate => candidate.Confidence == 0);
        var context = text.States.Count > 0 ? text.States : countries;
        if (found.Exists(candidate => Agrees(candidate.Finding.Form, context)))
            found.RemoveAll(candidate => !Agrees(candidate.Finding.Form, context));
        var longest = found.FindAll(candidate => !found.Exists(other => candidate.Finding.Within(other.Finding)));
        longest.RemoveAll(candidate => longest.Exists(other => Supersedes(other, candidate)));

        var ambiguous = longest.DistinctBy(candidate => candidate.Finding.Form.Body.Id).Count() > 1;
        return longest.ConvertAll(candidate => new RecognisedBody(
            candidate.Finding.Form.Body, ambiguous ? candidate.Confidence - 200 : candidate.Confidence,
            candidate.Finding.Form.Name.Value, text.Name, ambiguous, candidate.Finding.Left == 0));
    }

    /// <summary>Names of bodies that are the whole of it, of whatever state.</summary>
    internal static List<BodyFinding> Whole(List<BodyFinding> findings, BodyText text) => findings.FindAll(finding =>
        finding.Left == 0 && !IsOnlyCalledSo(finding.Form, text)
            && (finding.Form.IsAcronym ? IsWrittenAs(finding, text) : finding.Exact || finding.Form.Core.Count > 1));

    /// <summary>Bodies of these states of which it is a branch or unit.</summary>
    internal static IReadOnlyList<Body> Units(
        Gazetteer gazetteer, List<BodyFinding> findings, BodyText text, IReadOnlyList<string> states)
    {
        var named = Named(findings.FindAll(finding => IsUnit(finding, text, states)), text, states);
        return [.. (named.Count > 0 ? named : BodyTranslations.Nearly(gazetteer, text, states).Where(body => !body.Whole))
            .Where(body => !body.Ambiguous && body.Confidence >= 700).Select(body => body.Body).DistinctBy(body => body.Id)];
    }

    /// <summary>All the rest says that it is a branch, and where.</summary>
    static bool IsUnit(BodyFinding finding, BodyText text, IReadOnlyList<string> states) =>
        BodyUnits.Outside(finding, text, states) is var units && units > 0 && finding.Left - units <= 2;

    /// <summary>A body's name of today goes before another's of former days.</summary>
    static bool Supersedes((BodyFinding Finding, int Confidence) other, (BodyFinding Finding, int Confidence) candidate) =>
        candidate.Finding.Form.IsFormer && !other.Finding.Form.IsFormer
            && other.Finding.Form.Body.Id != candidate.Finding.Form.Body.Id && other.Confidence >= candidate.Confidence;

    static bool Agrees(BodyForm form, IReadOnlyList<string> context) =>
        context.Contains(form.Body.State, StringComparer.OrdinalIgnoreCase);

    /// <returns>Per mille; 0: not recognised.</returns>
    static int Confidence(BodyFinding finding, BodyText text, IReadOnlyList<string> countries)
    {
        var form = finding.Form;
        var context = text.States.Count > 0 ? text.States : countries;
        var agrees = Agrees(form, context);
        if (context.Count > 0 && !agrees && (form.NeedsState || finding.Left > 0)) return 0;

        var company = IsOnlyCalledSo(form, text);
        var units = BodyUnits.Outside(finding, text, context);
        if (finding.Left > 0 && !MayStandInside(finding, text, agrees, units, company)) return 0;

        if (form.IsAcronym && (company || !IsWrittenAs(finding, text))) return 0;

        // Rostec is not Rostelecom, but Rosgvardii is Rosgvardia.
        if (form is { IsAcronym: false, Core.Count: 1 } && !finding.Exact
            && !DiffersByEnding(form.Core[0].Roman, text.Core[finding.First].Roman))
        {
            return 0;
        }

        // One common word ("police") names a body beside its state only.
        if (form is { IsAcronym: false, Core.Count: 1 } && !agrees
            && (form.NeedsState || context.Count > 0 || !finding.Exact))
        {
            return 0;
        }

        var unsure = agrees ? 0 : context.Count > 0 ? 450 : form.NeedsState ? 350 : 100;
        return (form.IsAcronym ? 850 : 950) - unsure - (finding.Exact ? 0 : 40) - (finding.Left > 0 ? 100 : 0)
            - (company ? 300 : 0) - (form.IsFormer ? 30 : 0);
    }

    static bool DiffersByEnding(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= 7 && Math.Max(left.Length, right.Length) - shared <= 3
            && !left.AsSpan(shared).ContainsAnyExcept(EndingLetters) && !right.AsSpan(shared).ContainsAnyExcept(EndingLetters);
    }

    /// <summary>A company that is called like a body and is none, unless the body is a company itself.</summary>
    static bool IsOnlyCalledSo(BodyForm form, BodyText text) =>
        text.IsCompany && !form.IsCompany && SectorOf(form.Body.Kind) == Sector.Security;

    /// <summary>Acronyms count where they are written as such: a word in small letters is a word.</summary>
    static bool IsWrittenAs(BodyFinding finding, BodyText text) => text.IsUpper(finding.First)
        || text.Name.Contains(finding.Form.Name.Value, StringComparison.Ordinal);

    static bool MayStandInside(BodyFinding finding, BodyText text, bool agrees, int units, bool company)
    {
        var others = finding.Left - units;
        var form = finding.Form;
        return !company && (form.IsAcronym || form.Core.Count == 1
            ? agrees && !BodyUnits.IsOne(form.Core[0].Roman)
                && (others == 0 || (others <= 2 && (units > 0 || (text.States.Count > 0 && form.IsAcronym && StandBesideAcronyms(finding, text)))))
            : (agrees && (text.States.Count > 0 || units > 0)) || ((agrees || !form.NeedsState) && form.Core.Count > 2));
    }

    /// <summary>A unit by its letters before those of the body: the CSN of the FSB of Russia.</summary>
    static bool StandBesideAcronyms(BodyFinding finding, BodyText text) => Enumerable.Range(0, text.Core.Count)
        .All(at => (at >= finding.First && at <= finding.Last) || (text.IsUpper(at) && text.Core[at].Roman.Length <= 5));

    static Sector SectorOf(List<RecognisedBody> bodies, SortedSet<string> categories, bool namesState)
    {
        if (bodies.Count > 0)
        {
            return bodies.Exists(body => SectorOf(body.Body.Kind) == Sector.Security) ? Sector.Security
                : bodies.Exists(body => SectorOf(body.Body.Kind) == Sector.Telecom) ? Sector.Telecom
                : Sector.Government;
        }

        var company = categories.Contains(OrganisationWords.PrivateCompany);
        if (categories.Overlaps(SecurityCategories))
        {
            // A guard or IT firm, or a school or sports club of a force: for a person to tell.
            return categories.Contains(OrganisationWords.Affiliated) || (company && !namesState)
                ? Sector.Unknown
                : Sector.Security;
        }

        return categories.Contains("telecom_regulator") || categories.Contains("state_telecom") ? Sector.Telecom
            : categories.Contains(OrganisationWords.GovernmentOther) ? (company ? Sector.Unknown : Sector.Government)
            : company && categories.Count == 1 ? Sector.Private
            : Sector.Unknown;
    }

    static Sector SectorOf(string kind) => kind switch
    {
        "telecom_regulator" or "state_telecom_operator" => Sector.Telecom,
        "government" or "government_other" or "ministry" or "customs" => Sector.Government,
        _ => Sector.Security,
    };
}
