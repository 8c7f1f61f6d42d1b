using System.Text.RegularExpressions;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Listings;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Lists;

/// <summary>Declares a list, or declares it anew: whose it is, where it is fetched from, how old it may be, and what of it may
/// change without a person looking. Limits hold from the next import on. Only an admin of the tenant <c>main</c> may; while a
/// version is in use, issuer and kind stay as they are, for they say what its hits mean.</summary>
sealed partial class DeclareList(ListImporter importer, CurrentSnapshot current, ListBook book)
    : Endpoint<ListDeclaration, Results<Ok<ListDeclaration>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Put("lists/{id}");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Ok<ListDeclaration>, ProblemHttpResult>> ExecuteAsync(ListDeclaration request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (!Id().IsMatch(id))
            return Problem.NotFound("A list's id has 1 to 40 lowercase letters, digits and hyphens, a letter first.");
        if (current.Value is null)
            return Problem.NotReady();

        var known = ListDeclaration.Known(id);
        return known is not null && !Means(request, known.Issuer, known.Kind)
            ? Problem.Of(ProblemTypes.Conflict, $"The list is its publisher's: its issuer is {known.Issuer}, and its kind stays. Declare another list.")
            : await importer.RecordAsync(
                new() { Act = ListActKind.Declared, List = id, Declaration = request, Holder = caller.Holder }, caller.KeyId, Stands, ct)
            ? TypedResults.Ok(book.Of(id).Declaration)
            : Problem.Of(ProblemTypes.Conflict,
                "A version of the list is in use, or waits to be: its issuer and kind say what its hits mean, and stay. Declare another list.");

        bool Stands() => current.Value.Reference.Lists.Where(list => list.Id == id).All(list => Means(request, list.Issuer, list.Kind))
            && book.Of(id).Held.Select(held => held.Version.Part).All(part => Means(request, part.Issuer, part.List?.Kind));
    }

    static bool Means(ListDeclaration list, string? issuer, ListKind? kind) => list.Issuer == issuer && list.Kind == kind;

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,39}\z")]
    private static partial Regex Id();
}

sealed class ListDeclarationValidator : Validator<ListDeclaration>
{
    const int MaxAddresses = 8;
    const int MaxAddress = 1000;

    public ListDeclarationValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(list => list.Title).Required().Line();
        RuleFor(list => list.Publisher).Required().Line();
        RuleFor(list => list.Issuer).Required().Form(FieldRules.Regime(), "Must be EU, UK, UN or an ISO 3166-1 alpha-2 code, in capitals.");
        RuleFor(list => list.Kind).NotEqual(ListKind.Unknown).WithErrorCode("required").WithMessage("Is required.");
        RuleFor(list => list.Licence).Required().Line();
        RuleFor(list => list.Addresses).AtMost(MaxAddresses);
        this.Each(list => list.Addresses, MaxAddresses).Must(address => IsAddress(address)).WithErrorCode("wrong_form")
            .WithMessage("Must be an absolute https or http address without user name, of at most 1,000 characters.");
        RuleFor(list => list.RefreshHours).Between(1, 8760);
        RuleFor(list => list.MaxAgeHours).Between(1, 87600);
        RuleFor(list => list.MaxUnchangedDays).Between(1, 3650);
        RuleFor(list => list.MaxRemovedPercent).Between(0, 100);
        RuleFor(list => list.MaxChangedPercent).Between(0, 100);
    }

    static bool IsAddress(string? address) => address is { Length: <= MaxAddress } && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0;
}
