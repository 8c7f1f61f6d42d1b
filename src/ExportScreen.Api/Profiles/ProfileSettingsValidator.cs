using System.Text.RegularExpressions;
using ExportScreen.Api.Contract;
using ExportScreen.Core.Rules.InHouse;
using ExportScreen.Core.Screenings;
using ExportScreen.Predicates;
using FastEndpoints;
using FluentValidation;
using FluentValidation.Results;

namespace ExportScreen.Api.Profiles;

/// <summary>Nothing below what the profile <c>default</c> asks passes, but for what the law leaves open.</summary>
sealed partial class ProfileSettingsValidator : Validator<ProfileSettings>
{
    const int MaxRules = 50;
    const int MaxSignatures = 5;

    static readonly Profile floor = Profile.Default;

    public ProfileSettingsValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(profile => profile.Strictness).NotNullMember().Between(floor.Strictness, 1000);
        RuleFor(profile => profile.MaxListAgeHours).NotNullMember().Between(1, floor.MaxListAgeHours!.Value);
        RuleFor(profile => profile.HitThreshold).NotNullMember().Between(500, floor.HitThreshold);
        RuleFor(profile => profile.UsAffiliatesRule).NotNullMember();
        RuleFor(profile => profile.NotifyOnSuspicion).NotNullMember();
        RuleFor(profile => profile.MaxValidityDays).NotNullMember().Between(1, floor.MaxValidityDays);
        RuleFor(profile => profile.SignaturesByTier).NotNullMember()
            .Must(tiers => tiers is null || (tiers.Count == floor.SignaturesByTier.Count
                && tiers.Zip(floor.SignaturesByTier).All(tier => tier.First >= tier.Second && tier.First <= MaxSignatures)))
            .WithErrorCode("out_of_range").WithMessage("Must be three numbers, at least 2, 2 and 0, at most 5.");
        RuleFor(profile => profile.RedFlags).NotNullMember()
            .Must(limits => limits is null || (limits is { High: >= 1, Medium: >= 1, Low: >= 1 } && limits.High <= floor.RedFlags.High
                && limits.Medium <= floor.RedFlags.Medium && limits.Low <= floor.RedFlags.Low))
            .WithErrorCode("out_of_range").WithMessage("Must be at least 1 each, at most 1, 2 and 4.");
        RuleFor(profile => profile.InHouseRules).NotNullMember().AtMost(MaxRules);
        RuleFor(profile => profile.InHouseRules)
            .Must(rules => rules is null || rules.Select(rule => rule?.Id).Distinct().Count() == rules.Count)
            .WithErrorCode("duplicate").WithMessage("Two rules have the same id.");
        this.Each(profile => profile.InHouseRules, MaxRules).SetValidator(new RuleValidator());
        RuleFor(profile => profile.Reason).Reason(1000);
    }

    sealed partial class RuleValidator : AbstractValidator<InHouseRule>
    {
        public RuleValidator()
        {
            RuleLevelCascadeMode = CascadeMode.Stop;
            RuleFor(rule => rule.Id).Required().Form(Id(), "Must be H- and 1 to 4 digits.");
            RuleFor(rule => rule.Title).Required().Line(200);
            RuleFor(rule => rule.Explanation).Required().Text(1000);
            RuleFor(rule => rule.Outcome).Must(InHouseRule.MayCome).WithErrorCode("out_of_range")
                .WithMessage("Must be enhanced_due_diligence, notify_authority, licence_required or prohibited.");
            RuleFor(rule => rule.Predicate).Required().Custom(static (predicate, context) =>
            {
                if (PredicateEngine.Fault(predicate) is { } fault)
                    context.AddFailure(new ValidationFailure(context.PropertyPath, fault) { ErrorCode = "no_predicate" });
            });
            RuleFor(rule => rule.From).Must(day => day != default).WithErrorCode("required").WithMessage("Is required.");
            RuleFor(rule => rule.Until).Must((rule, until) => until is null || until >= rule.From)
                .WithErrorCode("out_of_range").WithMessage("Must not be before from.");
        }

        [GeneratedRegex(@"\AH-[0-9]{1,4}\z")]
        private static partial Regex Id();
    }
}

file static class Members
{
    /// <summary>An empty list is a statement, and <c>false</c> is one.</summary>
    public static IRuleBuilderOptions<ProfileSettings, T> NotNullMember<T>(this IRuleBuilder<ProfileSettings, T> rule) =>
        rule.NotNull().WithErrorCode("required").WithMessage("Is required.");
}
