using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Keys;

/// <summary>Makes a key for a person or system of the caller's tenant, and shows its secret this once.</summary>
sealed class CreateKey(KeyChanges changes, TimeProvider clock) : Endpoint<CreateKeyRequest, Created<KeyResponse>>
{
    public override void Configure()
    {
        Post("keys");
        Roles(Role.Admin);
    }

    public override async Task<Created<KeyResponse>> ExecuteAsync(CreateKeyRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var (key, secret) = ApiKey.Create(caller.Tenant, HolderName.Normalise(request.Holder), request.Roles, clock.GetUtcNow());
        await changes.CreateAsync(key, caller.KeyId, ct);
        return TypedResults.Created((string?)null, KeyResponse.From(key, secret));
    }
}

/// <param name="Holder">The person or system that the key is given to, up to 200 characters.</param>
/// <param name="Roles">At least one of <c>screener</c>, <c>officer</c>, <c>regulator</c>, <c>admin</c>.</param>
sealed record CreateKeyRequest(string Holder, IReadOnlyList<string> Roles);

sealed class CreateKeyRequestValidator : Validator<CreateKeyRequest>
{
    public CreateKeyRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Holder).Holder();
        RuleFor(request => request.Roles).Required().AtMost(Role.Any.Length);
        this.Each(request => request.Roles, Role.Any.Length).Must(role => Role.Any.Contains(role)).WithErrorCode("unknown_value")
            .WithMessage($"Must be one of: {string.Join(", ", Role.Any)}.");
    }
}
