using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.RegularExpressions;
using ExportScreen.Core.Sales;
using FluentValidation;

namespace ExportScreen.Api.Contract;

/// <summary>What fields of the contract may hold. Null passes: whether a member must be there is said by
/// <see cref="Required{T,TValue}"/>.</summary>
static partial class FieldRules
{
    public const int MaxName = 512;
    public const int MaxText = 4000;
    public const int MinReason = 10;

    public static IRuleBuilderOptions<T, TValue> Required<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.NotEmpty().WithErrorCode("required").WithMessage("Is required.");

    public static IRuleBuilderOptions<T, TValue> NotNullElement<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.NotNull().WithErrorCode("null_not_allowed").WithMessage("Must not be null.");

    /// <summary>One line: a name, a code of the caller's own.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int max = MaxName) => rule
        .Must(text => text is null || text.Length <= max).WithErrorCode("too_long").WithMessage($"Has more than {max} characters.")
        .Must(text => text?.Any(char.IsControl) != true).WithErrorCode("control_character")
        .WithMessage("Has a control character.")
        .Must(text => text?.EnumerateRunes().Any(OneLine.IsForbidden) != true).WithErrorCode("control_character")
        .WithMessage("Has a character that turns the direction of text, ends a line, or is none.")
        .Must(text => text is null or "" || text.EnumerateRunes().Any(OneLine.IsSeen)).WithErrorCode("unreadable")
        .WithMessage("Has nothing that can be seen.");

    /// <summary>For names: something that can be looked up.</summary>
    public static IRuleBuilderOptions<T, string?> Readable<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => text is null || text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Any(Rune.IsLetterOrDigit))
        .WithErrorCode("unreadable").WithMessage("Has no letter or digit.");

    /// <summary>Free text of several lines.</summary>
    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> rule, int max = MaxText) => rule
        .Must(text => text is null || text.Length <= max).WithErrorCode("too_long").WithMessage($"Has more than {max} characters.")
        .Must(text => text?.Any(IsForbiddenInText) != true)
        .WithErrorCode("control_character").WithMessage("Has a control character other than a line end or tab.");

    /// <summary>Why a person did what they did.</summary>
    public static void Reason<T>(this IRuleBuilder<T, string?> rule, int max = MaxText) => rule.Required().Text(max)
        .Must(reason => reason is null || reason.Trim().Length >= MinReason).WithErrorCode("too_short")
        .WithMessage($"Has fewer than {MinReason} characters.")
        .Must(reason => reason is null || reason.EnumerateRunes().Any(Rune.IsLetter)).WithErrorCode("unreadable").WithMessage("Has no letter.");

    public static bool IsForbiddenInText(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    public static IRuleBuilderOptions<T, string?> Country<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(code => code is null || Iso.Countries.Contains(code)).WithErrorCode("unknown_country")
        .WithMessage("Must be an ISO 3166-1 alpha-2 code in capitals, or XK.");

    public static IRuleBuilderOptions<T, string?> Currency<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(code => code is null || Iso.Currencies.Contains(code)).WithErrorCode("unknown_currency")
        .WithMessage("Must be an ISO 4217 code in capitals.");

    public static IRuleBuilderOptions<T, string?> Form<T>(this IRuleBuilder<T, string?> rule, Regex form, string message) =>
        rule.Must(text => text is null || form.IsMatch(text)).WithErrorCode("wrong_form").WithMessage(message);

    public static IRuleBuilderOptions<T, IReadOnlyCollection<TElement>?> AtMost<T, TElement>(
        this IRuleBuilder<T, IReadOnlyCollection<TElement>?> rule, int max) => rule
        .Must(list => list is null || list.Count <= max).WithErrorCode("too_many").WithMessage($"Holds more than {max}.");

    /// <summary>Rules for each element of a list that is within its cap; of a longer one nothing is looked at.</summary>
    public static IRuleBuilderInitialCollection<T, TElement> Each<T, TElement>(
        this AbstractValidator<T> validator, Expression<Func<T, IEnumerable<TElement>?>> list, int max)
    {
        IRuleBuilderInitialCollection<T, TElement>? each = null;
        var read = list.Compile();
        validator.When(
            it => read(it) is not IReadOnlyCollection<TElement> elements || elements.Count <= max,
            () => each = validator.RuleForEach(list!));
        return each!;
    }

    public static IRuleBuilderOptions<T, TValue?> Between<T, TValue>(
        this IRuleBuilder<T, TValue?> rule, TValue min, TValue max)
        where TValue : struct, IComparable<TValue> => rule
        .Must(value => value is not { } number || (number.CompareTo(min) >= 0 && number.CompareTo(max) <= 0))
        .WithErrorCode("out_of_range")
        .WithMessage(string.Create(CultureInfo.InvariantCulture, $"Must be from {min} to {max}."));

    /// <summary>Whether a subdivision (ISO 3166-2) has its form and belongs to the country; nulls belong to any.</summary>
    public static bool Belongs(string? region, string? country) =>
        region is null || (Iso.IsSubdivision(region) && (country is null || region[..2] == country));

    /// <summary>0 to 100 with at most four decimals, as text.</summary>
    public static bool IsPercentage(string text) => Percentage().IsMatch(text)
        && decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) <= 100;

    [GeneratedRegex(@"\A[0-9]{1,15}(\.[0-9]{1,4})?\z")]
    public static partial Regex Amount();

    [GeneratedRegex(@"\A[A-Z][A-Z0-9_.-]{1,15}\z")]
    public static partial Regex Regime();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._ ()/:-]{0,63}\z")]
    public static partial Regex ControlCode();

    /// <summary>Ids of categories and bodies.</summary>
    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    public static partial Regex KebabCase();

    [GeneratedRegex(@"\A[a-z0-9]+(_[a-z0-9]+)*\z")]
    public static partial Regex SnakeCase();

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}\z")]
    public static partial Regex Language();

    /// <summary>A year, or a year and month.</summary>
    [GeneratedRegex(@"\A[0-9]{4}(-(0[1-9]|1[0-2]))?\z")]
    public static partial Regex Month();

    [GeneratedRegex(@"\ARF-[0-9]{3}\z")]
    public static partial Regex RedFlag();

    /// <summary>Names that the engine gives to lines without one.</summary>
    [GeneratedRegex(@"\Aitems/[0-9]+\z")]
    public static partial Regex ItemPlace();

    /// <summary>Names that the engine gives to parties without one, and to owners.</summary>
    [GeneratedRegex(@"\Aparties/[0-9]+\z|/owners/")]
    public static partial Regex PartyPlace();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    public static partial Regex Sha256();

    [GeneratedRegex(@"\A(/([^~/]|~[01])*)+\z")]
    public static partial Regex Pointer();

    [GeneratedRegex(@"\A[0-9]{1,3}(\.[0-9]{1,4})?\z")]
    private static partial Regex Percentage();
}
