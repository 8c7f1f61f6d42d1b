using ExportScreen.Api.Contract;
using ExportScreen.Core.Exiles;
using FluentValidation;

namespace ExportScreen.Api.Record;

sealed class SourceValidator : AbstractValidator<Source>
{
    public SourceValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(source => source.Title).Required().Line(300).Readable();
        RuleFor(source => source.Publisher).Required().Line(200).Readable();
        RuleFor(source => source.Date).Form(FieldRules.Month(), "Must be a year or month such as 2016-05.");
        RuleFor(source => source.Url).Line(1000)
            .Must(url => url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
                && uri.UserInfo.Length == 0))
            .WithErrorCode("wrong_form").WithMessage("Must be an address that starts with https:// or http://.");
    }
}
