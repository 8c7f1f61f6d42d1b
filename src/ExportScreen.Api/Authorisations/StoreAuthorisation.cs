using System.Text.Json;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Release;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Authorisations;

/// <summary>Puts a licence, an authority's answer or a general authorisation on file. A sale names it by <c>ref</c>; what covers an
/// open finding of an earlier screening lifts that one's blocker too. A licence is on file once at a time.</summary>
sealed class StoreAuthorisation(ActLog acts, TimeProvider clock)
    : Endpoint<AuthorisationRequest, Results<Created<AuthorisationResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("authorisations");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<AuthorisationResponse>, ProblemHttpResult>> ExecuteAsync(
        AuthorisationRequest req, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        return await acts.InTurnAsync(caller.Tenant, book =>
        {
            var now = clock.GetUtcNow();
            var stored = req.ToStored($"auth_{Guid.CreateVersion7(now)}");
            if (book.Authorisations.Count >= ActBook.MaxAuthorisations)
                return Refused("The tenant holds as many authorisations as can be kept.");
            if (book.Authorisations.Values.FirstOrDefault(row => row.WithdrawnAt is null && row.Stored.Key == stored.Key) is { } same)
                return Refused($"This authorisation is on file as {same.Stored.Id}; withdraw that one to correct it.");

            var row = new AuthorisationRow(stored, caller.Holder, now, null, book.Count + 1);
            return Task.FromResult<(Results<Created<AuthorisationResponse>, ProblemHttpResult>, Log.Act?)>((
                TypedResults.Created($"/v1/authorisations/{stored.Id}", AuthorisationResponse.From(row, book.UsesOf(stored.Key))),
                OfficerAct.Of(ActBook.Authorisation, stored.Id, now, caller, new()
                {
                    ["authorisation"] = JsonSerializer.SerializeToNode(stored, SaleJson.Options),
                }, null)));
        }, ct);
    }

    static Task<(Results<Created<AuthorisationResponse>, ProblemHttpResult>, Log.Act?)> Refused(string detail) =>
        Task.FromResult<(Results<Created<AuthorisationResponse>, ProblemHttpResult>, Log.Act?)>((Problem.Of(ProblemTypes.Conflict, detail), null));
}

/// <summary>An authorisation as its document has it.</summary>
sealed record AuthorisationRequest
{
    /// <summary>Whose authority granted it: <c>EU</c>, <c>US</c>, <c>UK</c>, <c>CH</c>, or a member state.</summary>
    public string? Regime { get; init; }

    public AuthorisationType? Type { get; init; }

    /// <summary>The authority's reference, or the name of a general authorisation (<c>EU001</c>).</summary>
    public string? Reference { get; init; }

    /// <summary>Registration for a general authorisation.</summary>
    public string? Registration { get; init; }

    /// <summary>Lines of the one order that it covers.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Control codes it covers.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Pieces in all; absent: it sets no number.</summary>
    public long? Quantity { get; init; }

    /// <summary>Value in all; absent: it sets none.</summary>
    public Money? Value { get; init; }

    /// <summary>The end user, by the exporter's ref.</summary>
    public string? EndUser { get; init; }

    /// <summary>The end user by what is known of it. All that is given here and in <c>endUser</c> must agree with the sale.</summary>
    public LicenseeRequest? EndUserIdentity { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Destination { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Copied into the obligations of decisions that rest on it.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The prohibition it was granted under, by the instrument's name; only such a one lifts a prohibition.</summary>
    public string? Instrument { get; init; }

    /// <summary>The exporter's reference of the one sale it is for; absent: it names none.</summary>
    public string? SaleReference { get; init; }

    public StoredAuthorisation ToStored(string id) => new()
    {
        Id = id,
        Granted = Granted,
        EndUser = new()
        {
            Ref = EndUser,
            Names = EndUserIdentity?.Names ?? [],
            Country = EndUserIdentity?.Country,
            Identifiers = EndUserIdentity?.Identifiers ?? [],
        },
        SaleReference = SaleReference,
    };

    internal Authorisation Granted => new()
    {
        Regime = Regime,
        Type = Type,
        Reference = Reference,
        Registration = Registration,
        Items = Items,
        Codes = Codes,
        Quantity = Quantity,
        Value = Value,
        Destination = Destination,
        ValidFrom = ValidFrom,
        ValidUntil = ValidUntil,
        Conditions = Conditions,
        Instrument = Instrument,
    };
}

/// <summary>Who an end user is: names and country, an identifier, or both.</summary>
sealed record LicenseeRequest
{
    /// <summary>Spellings, of which one must be the party's.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}

sealed class AuthorisationRequestValidator : Validator<AuthorisationRequest>
{
    public AuthorisationRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request).Custom((request, context) =>
            new AuthorisationValidator().Validate(request.Granted).Errors.ForEach(context.AddFailure));
        RuleFor(request => request.Reference).Required();
        RuleFor(request => request.EndUser).Line(64);
        RuleFor(request => request.SaleReference).Line(200);
        RuleFor(request => request.EndUserIdentity).SetValidator(new LicenseeValidator()!);
        When(request => request.Type is not (null or AuthorisationType.General), () =>
        {
            RuleFor(request => request.ValidUntil).Required();
            RuleFor(request => request.Destination).Required();
            RuleFor(request => request.Codes).Must((request, codes) => codes.Count > 0 || request.Items.Count > 0)
                .WithErrorCode("required").WithMessage("Must name codes, or items must name lines.");
            RuleFor(request => request.EndUser).Must((request, _) => request.ToStored("").EndUser.IsNamed)
                .WithErrorCode("required").WithMessage("Must name the end user, or endUserIdentity must: by names and country, or an identifier.");
        });
    }
}

sealed class LicenseeValidator : AbstractValidator<LicenseeRequest>
{
    public LicenseeValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(licensee => licensee.Names).AtMost(50);
        this.Each(licensee => licensee.Names, 50).Required().Line().Readable();
        RuleFor(licensee => licensee.Country).Country();
        RuleFor(licensee => licensee.Identifiers).AtMost(50);
        this.Each(licensee => licensee.Identifiers, 50).NotNullElement().SetValidator(new IdentifierValidator());
    }
}
