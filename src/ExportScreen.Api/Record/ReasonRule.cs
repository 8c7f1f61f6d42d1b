using ExportScreen.Api.Contract;
using FluentValidation;

namespace ExportScreen.Api.Record;

static class ReasonRule
{
    /// <summary>Why the record is changed.</summary>
    public static void Reason<T>(this IRuleBuilder<T, string?> rule) => rule.Required().Text(1000)
        .Must(text => text is null || text.Trim().Length >= 10).WithErrorCode("too_short").WithMessage("Has fewer than 10 characters.");
}
