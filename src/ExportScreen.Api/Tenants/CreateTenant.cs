using System.Text.RegularExpressions;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Keys;
using ExportScreen.Api.Problems;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Tenants;

/// <summary>Makes a tenant with a log of its own, and its first key, with the role <c>admin</c>. Only an admin of the
/// tenant <c>main</c> may.</summary>
sealed class CreateTenant(KeyChanges changes, TimeProvider clock)
    : Endpoint<CreateTenantRequest, Results<Created<KeyResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("tenants");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(409));
    }

    public override async Task<Results<Created<KeyResponse>, ProblemHttpResult>> ExecuteAsync(
        CreateTenantRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (caller.Tenant != KeyRing.MainTenant)
        {
            return Problem.Of(ProblemTypes.Forbidden, "Only an admin of the tenant main makes tenants.");
        }

        var (key, secret) = ApiKey.Create(request.Name, HolderName.Normalise(request.Holder), [Role.Admin], clock.GetUtcNow());
        return await changes.CreateTenantAsync(key, caller.KeyId, ct) == KeyChangeResult.Done
            ? TypedResults.Created((string?)null, KeyResponse.From(key, secret))
            : Problem.Of(ProblemTypes.Conflict, "A tenant of this name exists.");
    }
}

/// <param name="Name">1 to 40 lowercase letters, digits and hyphens, a letter first; it is part of the log's name, and must not
/// end like one.</param>
/// <param name="Holder">Who gets the tenant's first key, up to 200 characters.</param>
sealed record CreateTenantRequest(string Name, string Holder);

sealed partial class CreateTenantRequestValidator : Validator<CreateTenantRequest>
{
    public CreateTenantRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Name).Required()
            .Form(Name(), "Must be 1 to 40 lowercase letters, digits and hyphens, and start with a letter.")
            .Must(name => name is null || !LogName().IsMatch(name)).WithErrorCode("reserved")
            .WithMessage("Must not end like the name of a log, in a hyphen and four digits.")
            .NotEqual(KeyRing.Installation).WithErrorCode("reserved").WithMessage("Is reserved.");
        RuleFor(request => request.Holder).Holder();
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,39}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"-[0-9]{4}\z")]
    private static partial Regex LogName();
}
