using ExportScreen.Core.Rules.InHouse;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>A whole profile as an admin drafts it. Every member is asked for: what is left out is not taken for anything.</summary>
sealed record ProfileSettings
{
    /// <summary>10 to 1000. A sale may name a profile only that asks for no less in anything than the installation's own.</summary>
    public int? Strictness { get; init; }

    /// <summary>Lists older than this flag, 1 to 168 hours.</summary>
    public int? MaxListAgeHours { get; init; }

    /// <summary>Names that match with at least this score are hits, 500 to 800 per mille.</summary>
    public int? HitThreshold { get; init; }

    /// <summary>The US Affiliates (50 per cent) rule, 90 FR 47201, is in force.</summary>
    public bool? UsAffiliatesRule { get; init; }

    /// <summary>The Member State asks for notification on suspicion too (Art. 5(3) of Regulation (EU) 2021/821).</summary>
    public bool? NotifyOnSuspicion { get; init; }

    /// <summary>Signatures that a clear sale needs, by tier 1 to 3: at least 2, 2 and 0, at most 5.</summary>
    public IReadOnlyList<int>? SignaturesByTier { get; init; }

    /// <summary>How many red flags of a weight ask for due diligence: at most 1, 2 and 4.</summary>
    public RedFlagLimits? RedFlags { get; init; }

    /// <summary>How long a decision stands at most, 1 to 30 days.</summary>
    public int? MaxValidityDays { get; init; }

    /// <summary>At most 50; their ids differ.</summary>
    public IReadOnlyList<InHouseRule>? InHouseRules { get; init; }

    /// <summary>Why it is drafted, 10 to 1,000 characters.</summary>
    public string? Reason { get; init; }

    /// <summary>After it was validated.</summary>
    public Profile ToProfile(string name) => new()
    {
        Name = name,
        Binding = true,
        Strictness = Strictness!.Value,
        MaxListAgeHours = MaxListAgeHours!.Value,
        HitThreshold = HitThreshold!.Value,
        UsAffiliatesRule = UsAffiliatesRule!.Value,
        NotifyOnSuspicion = NotifyOnSuspicion!.Value,
        SignaturesByTier = SignaturesByTier!,
        RedFlags = RedFlags!,
        MaxValidityDays = MaxValidityDays!.Value,
        InHouseRules = InHouseRules!,
    };
}
