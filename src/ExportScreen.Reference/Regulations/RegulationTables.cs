using System.Globalization;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Regulations;

/// <summary>Loads the tables of law, and refuses tables that contradict themselves.</summary>
public static class RegulationTables
{
    /// <param name="items">Content of <c>regulation/items</c>.</param>
    /// <param name="regimes">Content of <c>regulation/regimes</c>.</param>
    /// <param name="redFlags">Content of <c>regulation/red-flags</c>.</param>
    /// <exception cref="ReferenceDataException">They cannot be read, or refer to what is not there.</exception>
    public static Regulation Load(
        ReadOnlyMemory<byte> items, ReadOnlyMemory<byte> regimes, ReadOnlyMemory<byte> redFlags)
    {
        var itemTables = Node.Parse(items, "items.yaml");
        var regimeTables = Node.Parse(regimes, "regimes.yaml");
        var flagTables = Node.Parse(redFlags, "red-flags.yaml");
        var sources = LegalSources(itemTables, regimeTables, flagTables);

        var jurisdictions = ById(regimeTables["jurisdictions"]);
        var (eu, us, uk, ch) = (jurisdictions("EU"), jurisdictions("US"), jurisdictions("UK"), jurisdictions("CH"));
        var vim = ch["triggers"].Elements.First(trigger => trigger["id"].Text is "CH-VIM")["codes"].Texts;
        var codes = ControlCodes.Load(itemTables, vim);
        var terms = itemTables["sanctions_monitoring_annex_terms"].Members
            .ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal);

        return new Regulation
        {
            Items = ItemCategories.Load(itemTables, codes, terms, sources),
            Codes = codes,
            EuMembers = Countries(regimeTables["eu_member_states"]),
            Eu001Destinations = Countries(eu["general_export_authorisations"]["EU001"]["destinations"]),
            MonitoringProhibitions =
            [
                .. eu["interception_monitoring_prohibitions"]["countries"].Elements.Select(node => new MonitoringProhibition(
                    Country(node["iso"]), $"Regulation {node["regulation"].Text}", node["articles"].Text,
                    Verified(node["verification"]), Day(node["from"]))),
            ],
            ArmsEmbargoes = [.. ArmsEmbargoes(eu, uk, regimeTables["un"])],
            UsGroups = ByName(us["country_groups"]["iso"]),
            UsChartFree = ByName(us["chart_columns"]["licence_not_required"]),
            MonitoringTerms = terms,
            RedFlags = RedFlags(flagTables, sources),
            NationalSupport = [.. eu["national_support_rules"].Elements.Select(node => NationalSupport(node, codes))],
            UsMilitaryEndUse = MilitaryEndUse(us["military_end_use"]),
            UsDeMinimis = new(us["de_minimis"]["general_percent"].Number, us["de_minimis"]["group_e_percent"].Number),
            DefensiveWords = ItemCategories.Words(itemTables["defensive_words"]),
            Sources = sources,
        };
    }

    /// <summary>How far a fact was checked.</summary>
    internal static Verification Verified(Node node) => node.Text switch
    {
        "seen" => Verification.Seen,
        "seen_secondary" => Verification.SeenSecondary,
        "known" => Verification.Known,
        "unverified" => Verification.Unverified,
        _ => throw node.Wrong($"'{node.Text}' is no grade of verification"),
    };

    static IEnumerable<ArmsEmbargo> ArmsEmbargoes(Node eu, Node uk, Node un)
    {
        var european = eu["arms_embargo_destinations"];
        foreach (var entry in european["entries"].Elements)
        {
            yield return new ArmsEmbargo(
                "EU", Country(entry["iso"]), entry["scope"].Text, Verified(european["verification"]),
                entry["extent"].OneOf("whole", "part") == "whole");
        }

        foreach (var (regime, list, scope) in new[]
        {
            ("UK", uk["embargoed_destinations"], "embargoed destination for military end-use controls"),
            ("UN", un["arms_embargoes"], "arms embargo of the Security Council"),
        })
        {
            var part = list.Find("part") is { } some ? Countries(some) : [];
            foreach (var country in list["iso"].Elements)
            {
                yield return new ArmsEmbargo(
                    regime, Country(country), scope, Verified(list["verification"]), !part.Contains(country.Text));
            }

            foreach (var lifted in list.Find("lifted")?.Elements ?? [])
            {
                yield return new ArmsEmbargo(
                    regime, Country(lifted["iso"]), scope, Verified(lifted["verification"]), Whole: true, Day(lifted["until"]));
            }
        }
    }

    static NationalSupportRule NationalSupport(Node node, Dictionary<string, ControlCode> codes) => new(
        Country(node["iso"]), node["instrument"].Text, node["articles"].Text,
        [.. node["codes"].Elements.Select(code => codes.Keys.Any(known => known == code.Text
            || known.StartsWith(code.Text + '.', StringComparison.Ordinal)) ? code.Text : throw code.Wrong($"'{code.Text}' is no control code"))],
        Day(node["from"]), Verified(node["verification"]));

    static MilitaryEndUse MilitaryEndUse(Node node) => new(
        Countries(node["supplement_2"]), Countries(node["any_item"]), Countries(node["intelligence"]), Day(node["from"]));

    static DateOnly Day(Node node) =>
        DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw node.Wrong($"'{node.Text}' is no date");

    static List<RedFlagQuestion> RedFlags(Node tables, Dictionary<string, LegalSource> sources)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var flags = new List<RedFlagQuestion>();
        foreach (var node in tables["flags"].Elements)
        {
            var id = node["id"];
            if (!ids.Add(id.Text))
                throw id.Wrong($"'{id.Text}' occurs twice");

            Cited(node, sources);
            flags.Add(new RedFlagQuestion(id.Text, node["question"].Text, node["severity"].OneOf("high", "medium", "low")));
        }

        return flags;
    }

    /// <summary>Sources of all files; one that several name is as verified as the least of them says.</summary>
    static Dictionary<string, LegalSource> LegalSources(params ReadOnlySpan<Node> files)
    {
        var sources = new Dictionary<string, LegalSource>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (key, node) in file["sources"].Members)
            {
                var source = new LegalSource(key, node["title"].Text, Verified(node["level"]));
                if (!sources.TryGetValue(key, out var known) || known.Verification > source.Verification)
                    sources[key] = source;
            }
        }

        return sources;
    }

    /// <summary>Every source that a row names must be there.</summary>
    internal static void Cited(Node row, Dictionary<string, LegalSource> sources)
    {
        if (row.Find("sources")?.Elements.FirstOrDefault(source => !sources.ContainsKey(source.Text)) is { } unknown)
            throw unknown.Wrong($"the source '{unknown.Text}' is unknown");
    }

    static Func<string, Node> ById(Node list)
    {
        var rows = list.Elements.ToDictionary(node => node["id"].Text, StringComparer.Ordinal);
        return id => rows.TryGetValue(id, out var found) ? found : throw list.Wrong($"'{id}' is missing");
    }

    static Dictionary<string, IReadOnlySet<string>> ByName(Node node) => node.Members.ToDictionary(
        pair => pair.Key, IReadOnlySet<string> (pair) => Countries(pair.Value), StringComparer.Ordinal);

    static HashSet<string> Countries(Node list) => list.Elements.Select(Country).ToHashSet(StringComparer.Ordinal);

    static string Country(Node node) =>
        Iso.Countries.Contains(node.Text) ? node.Text : throw node.Wrong($"'{node.Text}' is no country");
}
