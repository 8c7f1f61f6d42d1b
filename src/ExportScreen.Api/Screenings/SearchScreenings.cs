using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Log;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Screenings;

/// <summary>The same with the party's name, which has no place in an address.</summary>
sealed class SearchScreenings(ScreeningReader screenings)
    : Endpoint<SearchScreeningsRequest, Results<Ok<ScreeningsResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("screenings/search");
        Roles(Role.Screener, Role.Officer, Role.Regulator);
    }

    public override async Task<Results<Ok<ScreeningsResponse>, ProblemHttpResult>> ExecuteAsync(
        SearchScreeningsRequest req, CancellationToken ct) =>
        await ScreeningPage.ReadAsync(
            screenings, req, req.Party is { } party ? SearchWords.Party(party) : [], Caller.Of(User), ct);
}

sealed record SearchScreeningsRequest : ListScreeningsRequest
{
    /// <summary>Words of a party's or owner's name, in any script; all of them must occur in the sale.</summary>
    public string? Party { get; init; }
}

sealed class SearchScreeningsRequestValidator : Validator<SearchScreeningsRequest>
{
    public SearchScreeningsRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        ListScreeningsRequestValidator.Rules(this);
        RuleFor(request => request.Party).Line(512).Must(party => party is null || SearchWords.Party(party).Any())
            .WithErrorCode("unreadable").WithMessage("Has no letter or digit to search for.");
    }
}
