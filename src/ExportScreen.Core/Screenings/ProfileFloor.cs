namespace ExportScreen.Core.Screenings;

/// <summary>Whether a profile asks for at least as much as another one.</summary>
public static class ProfileFloor
{
    /// <summary>What the law leaves to Member States and operators: a profile may set it either way.</summary>
    public static IReadOnlyList<string> LeftOpen { get; } = ["usAffiliatesRule", "notifyOnSuspicion"];

    /// <summary>Members in which the profile asks for less than the floor does.</summary>
    public static IReadOnlyList<string> Below(Profile profile, Profile floor) => [.. Compared(profile, floor)
        .Where(member => member.Below).Select(member => member.Name)];

    static IEnumerable<(string Name, bool Below)> Compared(Profile profile, Profile floor) =>
    [
        ("binding", floor.Binding && !profile.Binding),
        ("strictness", profile.Strictness < floor.Strictness),
        ("maxListAgeHours", floor.MaxListAgeHours is { } hours && !(profile.MaxListAgeHours <= hours)),
        ("hitThreshold", profile.HitThreshold > floor.HitThreshold),
        ("usAffiliatesRule", floor.UsAffiliatesRule && !profile.UsAffiliatesRule),
        ("notifyOnSuspicion", floor.NotifyOnSuspicion && !profile.NotifyOnSuspicion),
        ("signaturesByTier", floor.SignaturesByTier.Index().Any(tier => !(profile.SignaturesByTier.ElementAtOrDefault(tier.Index) >= tier.Item))),
        ("redFlags", profile.RedFlags.High > floor.RedFlags.High || profile.RedFlags.Medium > floor.RedFlags.Medium
            || profile.RedFlags.Low > floor.RedFlags.Low),
        ("submitterMayRelease", profile.SubmitterMayRelease && !floor.SubmitterMayRelease),
        ("maxValidityDays", profile.MaxValidityDays > floor.MaxValidityDays),
        ("inHouseRules", floor.InHouseRules.Any(rule => !profile.InHouseRules.Contains(rule))),
    ];
}
