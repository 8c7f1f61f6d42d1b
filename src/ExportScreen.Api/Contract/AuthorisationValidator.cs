using ExportScreen.Core.Sales;
using FluentValidation;

namespace ExportScreen.Api.Contract;

/// <summary>Also for authorisations that are stored on their own.</summary>
sealed class AuthorisationValidator : AbstractValidator<Authorisation>
{
    public AuthorisationValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(one => one.Ref).Line(64);
        RuleFor(one => one.Regime).Required().When(one => one.Ref is null);
        RuleFor(one => one.Regime).Form(FieldRules.Regime(), "Must be a regime in capitals, such as EU.");
        RuleFor(one => one.Type).Required().When(one => one.Ref is null);
        RuleFor(one => one.Reference).Line(200);
        RuleFor(one => one.Registration).Line(200);
        RuleFor(one => one.Items).AtMost(SaleValidator.MaxItems);
        this.Each(one => one.Items, SaleValidator.MaxItems).Required().Line(64);
        RuleFor(one => one.Codes).AtMost(200);
        this.Each(one => one.Codes, 200).Required().Form(FieldRules.ControlCode(), "Must be a control code such as 5A001.f.1.");
        RuleFor(one => one.Quantity).Between(1, 1_000_000_000_000);
        RuleFor(one => one.Value).SetValidator(new MoneyValidator()!);
        RuleFor(one => one.EndUser).Line(64);
        RuleFor(one => one.Destination).Country();
        RuleFor(one => one.ValidUntil).Must((one, until) => until is null || one.ValidFrom is null || until >= one.ValidFrom)
            .WithErrorCode("out_of_range").WithMessage("Must not be before validFrom.");
        RuleFor(one => one.Conditions).AtMost(100);
        this.Each(one => one.Conditions, 100).Required().Text();
        RuleFor(one => one.Instrument).Line(200);
    }
}
