using ExportScreen.Api.Installation;
using ExportScreen.Core.Sales;
using FluentValidation;

namespace ExportScreen.Api.Contract;

sealed class ItemValidator : AbstractValidator<Item>
{
    readonly CurrentSnapshot current;

    public ItemValidator(CurrentSnapshot current)
    {
        this.current = current;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(item => item.Line).Line(64).Must(line => line is not "").WithErrorCode("required").WithMessage("Must not be empty.")
            .Must(line => line is null || !FieldRules.ItemPlace().IsMatch(line)).WithErrorCode("reserved")
            .WithMessage("Is what a line without one of its own is called.");
        RuleFor(item => item.Kind).NotEqual(ItemKind.Unspecified).WithErrorCode("required")
            .WithMessage("Is required: software, equipment, technology or support.");
        RuleFor(item => item.Category).Must(IsKnownCategory).WithErrorCode("unknown_category").WithMessage(UnknownCategory);
        RuleFor(item => item.Quantity).Between(1, 1_000_000_000_000);
        RuleFor(item => item.Description).Required().Text();
        RuleFor(item => item.Classifications).AtMost(50);
        this.Each(item => item.Classifications, 50).NotNullElement().SetValidator(new ClassificationValidator());
        RuleFor(item => item.Capabilities).AtMost(100);
        this.Each(item => item.Capabilities, 100).Required().Line(64)
            .Form(FieldRules.SnakeCase(), "Must be a word in snake_case.");
        RuleFor(item => item.UsContentPercent).Between(0, 100);
        RuleFor(item => item.Value).SetValidator(new MoneyValidator()!);
        RuleFor(item => item.Support!.Months).Between(1, 600).When(item => item.Support is not null);
        RuleFor(item => item.Supports)
            .Must(supported => supported is null || OneOf(supported.Line, supported.Reference, supported.Category))
            .WithErrorCode("not_exactly_one").WithMessage("Has exactly one of line, reference and category.");
        RuleFor(item => item.Supports!.Line).Line(64).When(item => item.Supports is not null);
        RuleFor(item => item.Supports!.Reference).Line(200).When(item => item.Supports is not null);
        RuleFor(item => item.Supports!.Category).Must(IsKnownCategory).WithErrorCode("unknown_category")
            .WithMessage((_, category) => UnknownCategory(null, category)).When(item => item.Supports is not null);
    }

    /// <summary>Without a snapshot every id of the right form passes; the endpoint answers 503 then.</summary>
    bool IsKnownCategory(string? category) => category is null
        || (category.Length <= 64 && FieldRules.KebabCase().IsMatch(category)
            && current.Value?.Reference.Regulation.Items.ContainsKey(category) != false);

    static string UnknownCategory(Item? item, string? category) =>
        category is { Length: <= 64 } && FieldRules.KebabCase().IsMatch(category)
            ? $"There is no category {category}; leave it out where none fits."
            : "Must be the id of a category, in kebab-case.";

    static bool OneOf(params ReadOnlySpan<string?> members)
    {
        var set = 0;
        foreach (var member in members)
        {
            set += member is null or "" ? 0 : 1;
        }

        return set == 1;
    }
}

sealed class ClassificationValidator : AbstractValidator<Classification>
{
    public ClassificationValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(stated => stated.Regime).Required().Form(FieldRules.Regime(), "Must be a regime in capitals, such as EU.");
        RuleFor(stated => stated.Code).Required()
            .Form(FieldRules.ControlCode(), "Must be a control code such as 5A001.f.1, or NOT_LISTED.");
        RuleFor(stated => stated.Basis).Must(basis => basis is null or "self" or "authority" or "supplier")
            .WithErrorCode("unknown_value").WithMessage("Must be one of: self, authority, supplier.");
    }
}

sealed class MoneyValidator : AbstractValidator<Money>
{
    public MoneyValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(money => money.Amount).Required()
            .Form(FieldRules.Amount(), "Must be up to 15 digits and at most four decimals, as text: 480000.00.");
        RuleFor(money => money.Currency).Required().Currency();
    }
}
