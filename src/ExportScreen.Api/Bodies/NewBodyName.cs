using ExportScreen.Api.Contract;
using ExportScreen.Api.Record;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using FluentValidation;

namespace ExportScreen.Api.Bodies;

/// <summary>A name of a state body.</summary>
/// <param name="Value">In any script, up to 512 characters. The name of an organisation, never a person's.</param>
/// <param name="Lang">BCP 47, such as <c>uz-Cyrl</c>.</param>
/// <param name="Type"><c>official</c>, <c>alias</c>, <c>short</c>, <c>acronym</c> or <c>former</c>.</param>
/// <param name="Basis"><c>source</c>: this very name stands in the source that is given; <c>knowledge</c>: it is known without one,
/// and needs a second pair of eyes.</param>
/// <param name="Source">Needed where the basis is <c>source</c>, and only there.</param>
/// <param name="NeedsCountry">It names no state by itself, such as "Police": it is recognised beside its country alone.</param>
sealed record NewBodyName(string Value, string Lang, string Type, string Basis, Source? Source, bool NeedsCountry)
{
    public BodyName ToName() => new(Value, Lang, Type, NeedsCountry, Ambiguous: false, Basis, Source);

    public void Check(RecordTexts.TextChecks checks, string pointer)
    {
        if (Source is not null)
            checks.Source($"{pointer}/source", Source);
    }
}

sealed class NewBodyNameValidator : AbstractValidator<NewBodyName>
{
    static readonly string[] types = ["official", "alias", "short", "acronym", "former"];

    public NewBodyNameValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(name => name.Value).Required().Line().Readable()
            .Must(value => value is null || value.Count(char.IsLetter) > 1).WithErrorCode("too_short").WithMessage("Has fewer than 2 letters.");
        RuleFor(name => name.Lang).Required().Form(FieldRules.Language(), "Must be a BCP 47 language tag such as uz-Cyrl.");
        RuleFor(name => name.Type).Required().Must(type => type is null || types.Contains(type)).WithErrorCode("unknown_value")
            .WithMessage($"Must be one of: {string.Join(", ", types)}.");
        RuleFor(name => name.Basis).Required().Must(basis => basis is null or "source" or "knowledge").WithErrorCode("unknown_value")
            .WithMessage("Must be source or knowledge.");
        RuleFor(name => name.Source).Must((name, source) => source is null ? name.Basis != "source" : name.Basis == "source")
            .WithErrorCode("contradiction").WithMessage("Is needed where the basis is source, and only there.");
        RuleFor(name => name.Source!).SetValidator(new SourceValidator()).When(name => name.Source is not null);
    }
}
