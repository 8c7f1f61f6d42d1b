using ExportScreen.Api.Installation;
using ExportScreen.Core.Sales;
using FastEndpoints;
using FluentValidation;
using FluentValidation.Results;

namespace ExportScreen.Api.Contract;

/// <summary>Whether a sale has what a screening needs at least, and holds nothing beyond the caps of the contract.</summary>
sealed class SaleValidator : Validator<Sale>
{
    public const int MaxParties = 100;
    public const int MaxItems = 200;
    public const int MaxAuthorisations = 100;
    public const int MaxEvidence = 200;
    public const int MaxRedFlags = 200;

    public SaleValidator(CurrentSnapshot current)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(sale => sale.Reference).Required().Line(200);
        RuleFor(sale => sale.Profile).Line(40).Form(FieldRules.KebabCase(), "Must be the name of a profile.");
        RuleFor(sale => sale.Exporter).Required().SetValidator(new ExporterValidator());
        RuleFor(sale => sale.Items).Required().AtMost(MaxItems);
        RuleForEach(sale => sale.Items).NotNullElement().SetValidator(new ItemValidator(current)).When(Bounded);
        RuleFor(sale => sale.Hosting).SetValidator(new HostingValidator()!);
        RuleFor(sale => sale.Parties).Required().AtMost(MaxParties);
        RuleForEach(sale => sale.Parties).NotNullElement().SetValidator(new PartyValidator()).When(Bounded);
        RuleFor(sale => sale.Destination).Required().SetValidator(new DestinationValidator());
        RuleFor(sale => sale.EndUse).SetValidator(new EndUseValidator()!);
        RuleFor(sale => sale.Authorisations).AtMost(MaxAuthorisations);
        RuleForEach(sale => sale.Authorisations).NotNullElement().SetValidator(new AuthorisationValidator()).When(Bounded);
        RuleFor(sale => sale).Custom((sale, context) => CheckRedFlags(sale, current, context));
        RuleFor(sale => sale.Evidence).AtMost(MaxEvidence);
        RuleForEach(sale => sale.Evidence).NotNullElement().SetValidator(new EvidenceValidator()).When(Bounded);
        RuleFor(sale => sale).Custom((sale, context) => SaleTotals.Of(sale).Check(context.AddFailure));
        RuleFor(sale => sale).Custom((sale, context) => new References(sale, context.AddFailure).Check()).When(Bounded);
    }

    /// <summary>Past a cap nothing more is looked at: the work that a request can cause stays bounded.</summary>
    static bool Bounded(Sale sale) => (sale.Items?.Count ?? 0) <= MaxItems && (sale.Parties?.Count ?? 0) <= MaxParties
        && sale.Authorisations.Count <= MaxAuthorisations && sale.Evidence.Count <= MaxEvidence
        && SaleTotals.Of(sale).IsBounded;

    static void CheckRedFlags(Sale sale, CurrentSnapshot current, FluentValidation.ValidationContext<Sale> context)
    {
        if (sale.RedFlags.Count > MaxRedFlags)
        {
            Fail(context, "/redFlags", "too_many", $"Holds more than {MaxRedFlags}.");
            return;
        }

        var questions = current.Value?.Reference.Regulation.RedFlags;
        foreach (var (id, answer) in sale.RedFlags)
        {
            var at = JsonPointer.Append("/redFlags", id);
            if (!FieldRules.RedFlag().IsMatch(id))
            {
                Fail(context, at, "wrong_form", "Must be an id such as RF-019.");
            }
            else if (questions?.Any(question => question.Id == id) == false)
            {
                Fail(context, at, "unknown_red_flag", "There is no such question.");
            }
            else if (answer is null)
            {
                Fail(context, at, "null_not_allowed", "Must not be null.");
            }
            else if (answer.Note?.Length > FieldRules.MaxText)
            {
                Fail(context, $"{at}/note", "too_long", $"Has more than {FieldRules.MaxText} characters.");
            }
            else if (answer.Note?.Any(FieldRules.IsForbiddenInText) == true)
            {
                Fail(context, $"{at}/note", "control_character", "Has a control character other than a line end or tab.");
            }
        }
    }

    static void Fail(FluentValidation.ValidationContext<Sale> context, string pointer, string code, string message) =>
        context.AddFailure(new ValidationFailure(pointer, message) { ErrorCode = code });
}

sealed class ExporterValidator : AbstractValidator<Exporter>
{
    public ExporterValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(exporter => exporter.Name).Line();
        RuleFor(exporter => exporter.Country).Required().Country();
        RuleFor(exporter => exporter.Jurisdictions).AtMost(50);
        this.Each(exporter => exporter.Jurisdictions, 50).Required()
            .Form(FieldRules.Regime(), "Must be a regime or country in capitals, such as EU.");
    }
}

sealed class HostingValidator : AbstractValidator<Core.Sales.Hosting>
{
    public HostingValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(hosting => hosting.Country).Country();
        RuleFor(hosting => hosting.Operator).Line();
        RuleFor(hosting => hosting.Users).AtMost(300);
        this.Each(hosting => hosting.Users, 300).Required().Country();
    }
}

sealed class DestinationValidator : AbstractValidator<Destination>
{
    public DestinationValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(destination => destination.Country).Required().Country();
        RuleFor(destination => destination.Region)
            .Must((destination, region) => FieldRules.Belongs(region, destination.Country))
            .WithErrorCode("wrong_region").WithMessage("Must be an ISO 3166-2 code of the destination's country.");
        RuleFor(destination => destination.City).Line();
        RuleFor(destination => destination.Transit).AtMost(50);
        this.Each(destination => destination.Transit, 50).Required().Country();
    }
}

sealed class EndUseValidator : AbstractValidator<EndUse>
{
    public EndUseValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(use => use.Statement).Text();
        RuleFor(use => use.CyberDefence!.Purpose).NotEqual(CyberDefencePurpose.Unspecified).WithErrorCode("required")
            .WithMessage("Must be vulnerability_disclosure or incident_response.").When(use => use.CyberDefence is not null);
        RuleFor(use => use.CyberDefence!.Evidence).Text().When(use => use.CyberDefence is not null);
    }
}

sealed class EvidenceValidator : AbstractValidator<Evidence>
{
    public EvidenceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(evidence => evidence.For).Required().Line()
            .Form(FieldRules.Pointer(), "Must be a JSON pointer such as /items/0/usContentPercent.");
        RuleFor(evidence => evidence.Document).Required().Text();
        RuleFor(evidence => evidence.Sha256).Form(FieldRules.Sha256(), "Must be 64 lowercase hex digits.");
    }
}
