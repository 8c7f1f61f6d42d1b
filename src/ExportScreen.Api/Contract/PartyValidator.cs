using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using FluentValidation;

namespace ExportScreen.Api.Contract;

sealed class PartyValidator : AbstractValidator<Party>
{
    public PartyValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(party => party.Ref).Line(64).Must(reference => reference is not "").WithErrorCode("required")
            .WithMessage("Must not be empty.")
            .Must(reference => reference is null || !FieldRules.PartyPlace().IsMatch(reference)).WithErrorCode("reserved")
            .WithMessage("Is what a party without one of its own, or an owner, is called.");
        RuleFor(party => party.Roles).Required().AtMost(9);
        RuleFor(party => party.Names).Required().AtMost(50);
        this.Each(party => party.Names, 50).NotNullElement().SetValidator(new NameValidator());
        RuleFor(party => party.Country).Country();
        RuleFor(party => party.Identifiers).AtMost(50);
        this.Each(party => party.Identifiers, 50).NotNullElement().SetValidator(new IdentifierValidator());
        RuleFor(party => party.Addresses).AtMost(50);
        this.Each(party => party.Addresses, 50).NotNullElement().SetValidator(new AddressValidator());
        RuleFor(party => party.BirthDate).Must(date => date is null || PartialDate.Parse(date) is not null)
            .WithErrorCode("invalid_date").WithMessage("Must be a date such as 1971, 1971-03 or 1971-03-08.");
        RuleFor(party => party.Nationalities).AtMost(20);
        this.Each(party => party.Nationalities, 20).Required().Country();
        RuleFor(party => party.Owners).AtMost(100);
        this.Each(party => party.Owners, 100).NotNullElement().SetValidator(new OwnerValidator());
    }
}

sealed class NameValidator : AbstractValidator<PartyName>
{
    public NameValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(name => name.Value).Required().Line().Readable();
        RuleFor(name => name.Lang).Form(FieldRules.Language(), "Must be a BCP 47 language tag such as uz-Cyrl.");
    }
}

sealed class IdentifierValidator : AbstractValidator<Identifier>
{
    public IdentifierValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(identifier => identifier.Type).Required().Line(64)
            .Form(FieldRules.SnakeCase(), "Must be a word in snake_case, such as inn.");
        RuleFor(identifier => identifier.Value).Required().Line(200);
        RuleFor(identifier => identifier.Country).Country();
    }
}

sealed class AddressValidator : AbstractValidator<Address>
{
    public AddressValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(address => address.Country).Country();
        RuleFor(address => address.Region).Must((address, region) => FieldRules.Belongs(region, address.Country))
            .WithErrorCode("wrong_region").WithMessage("Must be an ISO 3166-2 code of the address's country.");
        RuleFor(address => address.City).Line();
        RuleFor(address => address.Street).Text();
        RuleFor(address => address.PostalCode).Line(64);
    }
}

sealed class OwnerValidator : AbstractValidator<Owner>
{
    public OwnerValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(owner => owner.Name).Required().Line().Readable();
        RuleFor(owner => owner.Share).Must(share => share is null || FieldRules.IsPercentage(share))
            .WithErrorCode("wrong_form").WithMessage("Must be 0 to 100 with at most four decimals, as text.");
        RuleFor(owner => owner.Country).Country();
        RuleFor(owner => owner.Identifiers).AtMost(50);
        this.Each(owner => owner.Identifiers, 50).NotNullElement().SetValidator(new IdentifierValidator());
    }
}
