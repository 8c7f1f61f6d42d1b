using ExportScreen.Core.Rules.InHouse;

namespace ExportScreen.Core.Screenings;

/// <summary>Thresholds and settings that a named admin answers for.</summary>
public sealed record Profile
{
    public required string Name { get; init; }

    /// <summary>False: its decisions are for trying out, and release nothing.</summary>
    public required bool Binding { get; init; }

    /// <summary>How strict it is; a sale may name a profile of a higher number than the installation's only.</summary>
    public required int Strictness { get; init; }

    /// <summary>Lists older than this flag; null: ages are shown but flag nothing.</summary>
    public int? MaxListAgeHours { get; init; }

    /// <summary>Names that match with at least this score are hits, per mille.</summary>
    public int HitThreshold { get; init; } = 800;

    /// <summary>The US Affiliates (50 per cent) rule, 90 FR 47201, is in force.</summary>
    public bool UsAffiliatesRule { get; init; } = true;

    /// <summary>The Member State asks for notification on suspicion too (Art. 5(3) of Regulation (EU) 2021/821).</summary>
    public bool NotifyOnSuspicion { get; init; } = true;

    /// <summary>Signatures that a clear sale needs, by tier 1 to 3.</summary>
    public IReadOnlyList<int> SignaturesByTier { get; init; } = [2, 2, 0];

    /// <summary>How many red flags of a weight ask for due diligence.</summary>
    public RedFlagLimits RedFlags { get; init; } = new(High: 1, Medium: 2, Low: 4);

    /// <summary>Who had a sale screened may also rule on it. Nowhere is it law that they may not, but who enters a sale should not be
    /// the one who closes it.</summary>
    public bool SubmitterMayRelease { get; init; }

    /// <summary>How long a decision stands at most, in days.</summary>
    public int MaxValidityDays { get; init; } = 30;

    /// <summary>Rules beside those of the book.</summary>
    public IReadOnlyList<InHouseRule> InHouseRules { get; init; } = [];

    /// <summary>For business: a list older than seven days flags.</summary>
    public static Profile Default { get; } = new()
    {
        Name = "default",
        Binding = true,
        Strictness = 10,
        MaxListAgeHours = 7 * 24,
    };

    /// <summary>For trying out, on whatever lists there are.</summary>
    public static Profile Evaluation { get; } = new()
    {
        Name = "evaluation",
        Binding = false,
        Strictness = 0,
    };
}

/// <summary>As many flags of the weight ask for due diligence; at least one.</summary>
public sealed record RedFlagLimits(int High, int Medium, int Low);
