using static ExportScreen.Core.Rules.Outcome;

namespace ExportScreen.Core.Rules;

/// <summary>What each rule of the book can come to, by its id.</summary>
public static class RuleOutcomes
{
    static readonly Dictionary<string, IReadOnlyList<Outcome>> outcomes = new(StringComparer.Ordinal)
    {
        ["R01"] = [InsufficientInformation],
        ["R02"] = [InsufficientInformation],
        ["R03"] = [InsufficientInformation],
        ["R04"] = [InsufficientInformation],
        ["R05"] = [InsufficientInformation],
        ["R10"] = [Prohibited, EnhancedDueDiligence],
        ["R11"] = [Prohibited, LicenceRequired, EnhancedDueDiligence],
        ["R12"] = [Prohibited, LicenceRequired, EnhancedDueDiligence],
        ["R13"] = [EnhancedDueDiligence],
        ["R20"] = [Prohibited],
        ["R20b"] = [Prohibited],
        ["R21"] = [Prohibited, LicenceRequired],
        ["R22"] = [Prohibited, LicenceRequired, EnhancedDueDiligence],
        ["R23"] = [LicenceRequired, InsufficientInformation],
        ["R30"] = [LicenceRequired, InsufficientInformation],
        ["R31"] = [LicenceRequired, InsufficientInformation],
        ["R32"] = [LicenceRequired, InsufficientInformation],
        ["R33"] = [LicenceRequired, InsufficientInformation],
        ["R34"] = [LicenceRequired, InsufficientInformation],
        ["R35"] = [Prohibited, LicenceRequired, NotifyAuthority, EnhancedDueDiligence, InsufficientInformation],
        ["R40"] = [LicenceRequired],
        ["R41"] = [NotifyAuthority, EnhancedDueDiligence],
        ["R42"] = [LicenceRequired, EnhancedDueDiligence],
        ["R43"] = [EnhancedDueDiligence, InsufficientInformation],
        ["R44"] = [EnhancedDueDiligence],
        ["R50"] = [EnhancedDueDiligence],
        ["R51"] = [EnhancedDueDiligence],
        ["R52"] = [EnhancedDueDiligence],
        ["R53"] = [EnhancedDueDiligence],
        ["R54"] = [EnhancedDueDiligence],
        ["R55"] = [EnhancedDueDiligence],
        ["R60"] = [],
        ["R61"] = [],
        ["R62"] = [EnhancedDueDiligence],
    };

    /// <summary>Strictest first. Empty: it asks, or lifts what others found; unknown ids have none.</summary>
    public static IReadOnlyList<Outcome> Of(string rule) => outcomes.GetValueOrDefault(rule) ?? [];

    /// <summary>Whether the table has a row for it.</summary>
    public static bool Has(string rule) => outcomes.ContainsKey(rule);
}
