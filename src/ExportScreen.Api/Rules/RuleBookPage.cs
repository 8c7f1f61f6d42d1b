using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ExportScreen.Api.Installation;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Rules.InHouse;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Rules;

/// <summary>The rule book as one page that loads nothing, for people who read law.</summary>
static class RuleBookPage
{
    const string Style = """
        :root{color-scheme:light}
        body{font:16px/1.5 Georgia,"Times New Roman",serif;color:#1a1a1a;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
        h1,h2,h3,nav,dt,th,.tag{font-family:"Helvetica Neue",Arial,sans-serif}
        h1{font-size:1.7rem;margin-bottom:.2rem}
        h2{font-size:1.25rem;border-bottom:2px solid #1a1a1a;margin-top:2.5rem}
        h3{font-size:1rem;margin:1.6rem 0 .3rem}
        nav{font-size:.85rem;columns:2}
        nav p{margin:.6rem 0 .1rem;font-weight:bold;break-after:avoid}
        nav ul{list-style:none;margin:0;padding:0}
        a{color:#123f7a}
        section{break-inside:avoid}
        dl{display:grid;grid-template-columns:8.5rem 1fr;gap:.1rem .8rem;font-size:.9rem;margin:.4rem 0 0}
        dt{color:#555;font-size:.8rem;padding-top:.1rem}
        dd{margin:0}
        dd ul{margin:0;padding-left:1.1rem}
        .tag{font-size:.75rem;border:1px solid #888;border-radius:.2rem;padding:0 .3rem;margin-right:.3rem;white-space:nowrap}
        .gap{border-left:4px solid #a33;padding-left:.8rem}
        .part{border-left:4px solid #b80;padding-left:.8rem}
        table{border-collapse:collapse;font-size:.9rem}
        td,th{border:1px solid #bbb;padding:.15rem .5rem;text-align:left;vertical-align:top}
        pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem;margin:0}
        @media print{body{max-width:none;margin:0;font-size:10.5pt}a{color:inherit;text-decoration:none}}
        """;

    static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    static readonly (char Part, string Title)[] parts =
    [
        ('0', "A. Facts and data"), ('1', "B. Parties and ownership"), ('2', "C. Embargoes and prohibitions"), ('3', "D. Item controls"),
        ('4', "E. End use and awareness"), ('5', "F. Human rights"), ('6', "G. Release"),
    ];

    /// <summary>It has a style in itself, and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <param name="profile">The installation's; null: it is not loaded, and its rules are not shown.</param>
    public static string Of(Profile? profile)
    {
        var rules = RuleBook.Rules.Select((rule, place) => (Rule: rule, Anchor: $"rule-{place + 1}")).ToList();
        var inHouse = profile?.InHouseRules ?? [];
        return $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>ExportScreen rule book</title><style>{Style}</style></head><body>
            <h1>Rule book</h1>
            <p>Every rule that a proposed sale is judged by, in the order in which they are shown. All of them run each time; the strictest
            outcome that nothing satisfies is the status. Engine {Text(Engine.Version)}{(profile is null ? "" : $", profile {Text(profile.Name)}")}.
            This is no legal advice: the texts are this engine's own words, and the citations say where the law stands and when it was read.</p>
            {Legend()}
            <h2 id="contents">Contents</h2>
            <nav>{Contents(rules, inHouse)}</nav>
            {string.Concat(parts.Select(part => Part(part.Title, rules.Where(entry => entry.Rule.Id[1] == part.Part))))}
            {InHouse(profile, inHouse)}
            </body></html>
            """;
    }

    static string Legend() => $"""
        <table>
        <tr><th scope="row">Modelled</th><td>{RuleBook.Coverage.Modelled} rules: the engine applies them to the facts of the sale.</td></tr>
        <tr><th scope="row">In part</th><td>{RuleBook.Coverage.Partial} rules: the engine applies some of it, and the rest is for a person.</td></tr>
        <tr><th scope="row">Not modelled</th><td>{RuleBook.Coverage.NotModelled} rules: the engine names them and does not judge them; a person must look.</td></tr>
        </table>
        <p>A rule that several regimes have counts once, by the row that is modelled least. How well a text was verified never softens an outcome.</p>
        """;

    static string Contents(List<(Rule Rule, string Anchor)> rules, IReadOnlyList<InHouseRule> inHouse)
    {
        var text = new StringBuilder();
        foreach (var (part, title) in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p>{Text(title)}</p><ul>");
            foreach (var (rule, anchor) in rules.Where(entry => entry.Rule.Id[1] == part))
                text.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{anchor}\">{Text(rule.Id)}{Regime(rule)} {Text(rule.Title)}</a></li>");
            text.Append("</ul>");
        }

        return inHouse.Count == 0 ? text.ToString() : text.Append("<p>H. In-house rules</p><ul>")
            .AppendJoin("", inHouse.Select(rule => $"<li><a href=\"#{Text(rule.Id)}\">{Text(rule.Id)} {Text(rule.Title)}</a></li>")).Append("</ul>").ToString();
    }

    static string Part(string title, IEnumerable<(Rule Rule, string Anchor)> rules) =>
        $"\n<h2>{Text(title)}</h2>{string.Concat(rules.Select(entry => Section(entry.Rule, entry.Anchor)))}";

    static string Section(Rule rule, string anchor) => $"""

        <section id="{anchor}" class="{Mark(rule.Modelling)}">
        <h3>{Text(rule.Id)}{Regime(rule)} {Text(rule.Title)}</h3>
        <p>{Text(rule.Explanation)}</p>
        <dl>
        <dt>Outcome</dt><dd>{Outcomes(RuleOutcomes.Of(rule.Id))}</dd>
        <dt>Regime</dt><dd>{Text(rule.Regime ?? "every regime that applies to the sale")}</dd>
        <dt>In force</dt><dd>{Days(rule.From, rule.Until)}</dd>
        <dt>Modelled</dt><dd>{Extent(rule.Modelling)}{(rule.Mandatory ? "; where it can't be evaluated, nothing is allowed" : "")}</dd>
        <dt>Sources</dt><dd><ul>{string.Concat(rule.Citations.Select(citation => $"<li>{Source(citation)}</li>"))}</ul></dd>
        </dl></section>
        """;

    static string InHouse(Profile? profile, IReadOnlyList<InHouseRule> rules) => rules.Count == 0 ? "" : $"""
        <h2>H. In-house rules of the profile {Text(profile!.Name)}</h2>
        <p>No law asks for these: the firm has given them to itself. They make an outcome stricter only.</p>
        {string.Concat(rules.Select(InHouse))}
        """;

    static string InHouse(InHouseRule rule) => $"""

        <section id="{Text(rule.Id)}">
        <h3>{Text(rule.Id)} {Text(rule.Title)}</h3>
        <p>{Text(rule.Explanation)}</p>
        <dl>
        <dt>Outcome</dt><dd>{Outcomes([rule.Outcome])}</dd>
        <dt>In force</dt><dd>{Days(rule.From, rule.Until)}</dd>
        <dt>Applies where</dt><dd><pre>{Text(rule.Predicate)}</pre></dd>
        </dl></section>
        """;

    static string Regime(Rule rule) => rule.Regime is { } regime ? $" <span class=\"tag\">{Text(regime)}</span>" : "";

    static string Outcomes(IReadOnlyList<Outcome> outcomes) => outcomes.Count == 0
        ? "none of its own: it asks, is left to a person, or lifts what other rules found"
        : string.Concat(outcomes.Select(outcome => $"<span class=\"tag\">{Word(outcome)}</span>"));

    static string Mark(Modelling modelling) => modelling switch
    {
        Modelling.Modelled => "whole",
        Modelling.Partial => "part",
        Modelling.NotModelled or _ => "gap",
    };

    static string Extent(Modelling modelling) => modelling switch
    {
        Modelling.Modelled => "yes",
        Modelling.Partial => "in part",
        Modelling.NotModelled or _ => "no: a person must look",
    };

    static string Days(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "since before this engine's time; no end is set",
        (null, { } last) => $"until {Day(last)}",
        ({ } first, null) => $"from {Day(first)}; no end is set",
        ({ } first, { } last) => $"from {Day(first)} until {Day(last)}",
    };

    static string Source(Citation citation) =>
        $"{Text(citation.Instrument)}, {Text(citation.Locator)} (as of {Day(citation.AsOf)}; {Read(citation.Verification)})";

    static string Read(Verification verification) => verification switch
    {
        Verification.Seen => "the text was read",
        Verification.SeenSecondary => "read in a secondary source",
        Verification.Known => "known; the text was not read: confirm",
        Verification.Unverified or _ => "not verified: confirm",
    };

    static string Word(Outcome outcome) => Screenings.Words.Of(outcome).Replace('_', ' ');

    static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    static string Text(string text) => encoder.Encode(text);
}
