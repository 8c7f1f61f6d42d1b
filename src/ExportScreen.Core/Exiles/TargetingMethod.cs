using System.Collections.Frozen;

namespace ExportScreen.Core.Exiles;

/// <summary>A way in which states target exiles.</summary>
/// <param name="Severity">2 to 10; orders states and decides no level.</param>
/// <param name="Stage">1 on notice, 2 detained, 3 attack or transfer; null: what came of it decides.</param>
/// <param name="Transfer">A host may have handed people over by it.</param>
public sealed record TargetingMethod(string Word, int Severity, int? Stage, bool Transfer = false)
{
    public static FrozenDictionary<string, TargetingMethod> All { get; } = ((TargetingMethod[])
    [
        new("assassination", 10, 3),
        new("enforced_disappearance", 9, 3),
        new("rendition", 9, 3, Transfer: true),
        new("assassination_attempt", 8, 3),
        new("unlawful_deportation", 7, 3, Transfer: true),
        new("abduction_attempt", 7, 3),
        new("physical_assault", 6, 3),
        new("spyware", 5, 1),
        new("detention", 4, 2),
        new("interpol_notice_abuse", 4, null),
        new("extradition_request", 4, null, Transfer: true),
        new("hacking_or_phishing", 4, 1),
        new("coercion_by_proxy", 4, 1),
        new("infiltration_of_diaspora", 3, 1),
        new("physical_surveillance", 3, 1),
        new("threats", 2, 1),
        new("online_harassment", 2, 1),
        new("passport_denial", 2, 1),
        new("other", 2, null),
    ]).ToFrozenDictionary(method => method.Word, StringComparer.Ordinal);

    /// <summary>Whom states target, in the words of the record.</summary>
    public static IReadOnlyList<string> Targets { get; } =
    [
        "former_regime_insider", "opposition_member", "cleric_or_alleged_extremist", "journalist_academic_or_activist", "unknown",
    ];

    /// <summary>Uses a tool: it says something of who operates it, and nothing of the target's home state by itself.</summary>
    public static bool IsDigital(string method) => method is "spyware" or "hacking_or_phishing";
}
