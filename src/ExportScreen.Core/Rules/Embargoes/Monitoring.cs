using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Bans on equipment, software and services for interception and monitoring.</summary>
static class Monitoring
{
    const string Explained = "Interception and monitoring equipment, software, technology and services may not go to certain "
        + "states, nor may their governments be served, unless an authority has allowed it under the same law.";

    public static Rule Eu { get; } = new()
    {
        Id = "R20",
        Regime = "EU",
        Title = "Interception and monitoring: EU prohibitions",
        Explanation = Explained + " Items of Annex I of the dual-use regulation are left out here and judged by R20b and R30; "
            + "services to the government are not.",
        Citations = [Law.Other("Regulation (EU) 2024/1485 and its like for BY, IR, MM, SY, VE", "monitoring annexes", Verification.Seen)],
        From = new(2012, 1, 19), // the first of them, on Syria; the others' days are in the tables
        Apply = facts => Check(facts, "EU"),
    };

    public static Rule Uk { get; } = new()
    {
        Id = "R20",
        Regime = "UK",
        Title = "Interception and monitoring: UK prohibitions",
        Explanation = Explained,
        Citations = [Law.Other("Sanctions and Anti-Money Laundering Act 2018", "interception and monitoring prohibitions", Verification.Seen)],
        From = new(2020, 12, 31), // the end of the transition period
        Apply = facts => Check(facts, "UK"),
    };

    public static Rule Swiss { get; } = new()
    {
        Id = "R20",
        Regime = "CH",
        Title = "Interception and monitoring: Swiss prohibitions",
        Explanation = Explained + " Switzerland takes the Union's prohibitions over by ordinances of its own, whose texts are not held: the "
            + "sale is treated as prohibited until SECO has been asked.",
        Citations = [Law.Other("Embargo Act (Switzerland), SR 946.231", "ordinances on BY, IR, MM, RU, SY, VE", Verification.Known)],
        Modelling = Modelling.Partial,
        Apply = facts => Check(facts, "CH"),
    };

    /// <summary>What any of the prohibitions says of lines that are support.</summary>
    public static IEnumerable<Verdict> OfSupport(Facts facts) => new[] { Eu, Uk, Swiss }.SelectMany(rule => rule.Run(facts))
        .Where(verdict => verdict.Result == CheckResult.Flag
            && facts.Items.Any(item => item.Support && item.Name == verdict.Scope.Item));

    static List<Verdict> Check(Facts facts, string regime)
    {
        var prohibitions = facts.Regulation.MonitoringProhibitions
            .Where(prohibition => facts.PlacesReached.Contains(prohibition.Country, StringComparer.Ordinal)
                && (regime != "EU" || prohibition.From is not { } first || first <= facts.Day))
            .OrderBy(prohibition => prohibition.Country, StringComparer.Ordinal).ToList();
        return prohibitions.Count == 0
            ? [Verdict.NotApplicable("no_such_state", new() { Regime = regime })]
            : [.. prohibitions.SelectMany(prohibition => facts.Items.Select(item => Judge(facts, item, prohibition, regime)))];
    }

    static Verdict Judge(Facts facts, ResolvedItem item, MonitoringProhibition prohibition, string regime)
    {
        var scope = item.Scope with { Regime = regime, State = prohibition.Country };
        if (!item.MonitoringTerms.Any())
        {
            return item.Unknown ? Verdict.Indeterminate("category_unknown", scope, $"{item.Pointer}/category")
                : Verdict.Pass("no_monitoring_term", scope);
        }

        var service = IsService(facts, item) && facts.EndUsers.Any(user => !user.VerifiedPrivate
            && user.States.Contains(prohibition.Country, StringComparer.Ordinal));
        if (regime != "UK" && !service && item.In("EU").Known)
            return Verdict.Pass("annex_i_item", scope);

        var terms = string.Join(", ", item.MonitoringTerms.Select(term =>
            facts.Regulation.MonitoringTerms.GetValueOrDefault(term, term)));
        return Verdict.Flag(Outcome.Prohibited, service ? "monitoring_service" : "monitoring_item", service
            ? $"Item {item.Name} is a monitoring or interception service to the government of {prohibition.Country}."
            : $"Item {item.Name} is interception or monitoring equipment, software or assistance ({terms}) for {prohibition.Country}.",
            scope) with
        {
            Citations = [regime switch
            {
                "EU" => Law.Other(WithPrefix(prohibition.Instrument), $"Arts {prohibition.Articles}", prohibition.Verification),
                "UK" => Law.Other(UkInstrument(prohibition.Country), "interception and monitoring", Verification.Seen),
                _ => Law.Other($"Swiss ordinance on {prohibition.Country}", "SR 946.231", Verification.Known),
            }],
            Evidence = [.. item.MonitoringTerms.Select(term => new Basis("term", term))],
        };
    }

    /// <summary>Support as a line of its own or bundled with the item, renewal and repair, and whatever is hosted.</summary>
    static bool IsService(Facts facts, ResolvedItem item) => item.Support
        || item.Item.Support is { Training: true } or { Updates: true } or { Installation: true } or { Months: > 0 }
        || facts.Sale.Transaction is Transaction.Renewal or Transaction.Repair
        || facts.Sale.Hosting is not null;

    static string WithPrefix(string instrument) =>
        instrument.StartsWith('(') ? $"Regulation {instrument}" : instrument;

    static string UkInstrument(string country) => country switch
    {
        "RU" => "Russia (Sanctions) (EU Exit) Regulations 2019",
        "BY" => "Republic of Belarus (Sanctions) (EU Exit) Regulations 2019",
        "IR" => "Iran (Sanctions) Regulations 2023",
        "MM" => "Myanmar (Sanctions) Regulations 2021",
        "SY" => "Syria (Sanctions) (EU Exit) Regulations 2019",
        "VE" => "Venezuela (Sanctions) (EU Exit) Regulations 2019",
        _ => "Sanctions and Anti-Money Laundering Act 2018",
    };
}
