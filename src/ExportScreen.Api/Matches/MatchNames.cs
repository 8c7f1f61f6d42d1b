using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Matches;

/// <summary>Looks one party up on all lists, and explains what was compared. No decision, and no record.</summary>
sealed class MatchNames(CurrentSnapshot current, ScreeningSlots slots, ScreeningMetrics metrics)
    : Endpoint<MatchNamesRequest, Results<Ok<MatchesResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("match");
        Roles(Role.Officer);
        Description(builder => builder.ProducesProblem(503));
    }

    public override async Task<Results<Ok<MatchesResponse>, ProblemHttpResult>> ExecuteAsync(
        MatchNamesRequest req, CancellationToken ct) =>
        current.Value is not { } snapshot ? Problem.NotReady()
        : await slots.ComputeAsync(() => Match(req, snapshot.Reference.Index, snapshot.Profile.HitThreshold), ct) is { } answer
            ? TypedResults.Ok(answer)
            : Problem.Busy();

    MatchesResponse Match(MatchNamesRequest request, NameIndex index, int threshold)
    {
        var result = metrics.MeasureMatch(() => Matcher.Match(index, request.ToQuery(), threshold));
        return new(
            [.. result.Hits.Select(HitAnswer.From)], result.Considered,
            result.NearestMiss is { } miss ? NearestMissAnswer.From(miss) : null, PerMille.ToDecimal(threshold));
    }
}

sealed record MatchNamesRequest
{
    /// <summary>1 to 20 names of the same party.</summary>
    public required IReadOnlyList<PartyName> Names { get; init; }

    public PartyType Type { get; init; }

    /// <summary>Countries it is linked with, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary><c>1971</c>, <c>1971-03</c> or <c>1971-03-08</c>.</summary>
    public string? BirthDate { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    public MatchQuery ToQuery() => new()
    {
        Names = Names,
        Type = Type,
        Countries = Countries,
        BirthDate = PartialDate.Parse(BirthDate),
        Identifiers = Identifiers,
    };
}

/// <param name="Hits">Best first.</param>
/// <param name="Considered">Listings that were covered.</param>
/// <param name="NearestMiss">The best listing below the threshold, and why it missed.</param>
/// <param name="Threshold">Least score of a hit, 0 to 1.</param>
sealed record MatchesResponse(IReadOnlyList<HitAnswer> Hits, int Considered, NearestMissAnswer? NearestMiss, decimal Threshold);

sealed class MatchNamesRequestValidator : Validator<MatchNamesRequest>
{
    public MatchNamesRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Names).Required().AtMost(20);
        this.Each(request => request.Names, 20).NotNullElement().SetValidator(new NameValidator());
        RuleFor(request => request.Countries).AtMost(20);
        this.Each(request => request.Countries, 20).Required().Country();
        RuleFor(request => request.BirthDate).Must(date => date is null || PartialDate.Parse(date) is not null)
            .WithErrorCode("invalid_date").WithMessage("Must be a date such as 1971, 1971-03 or 1971-03-08.");
        RuleFor(request => request.Identifiers).AtMost(50);
        this.Each(request => request.Identifiers, 50).NotNullElement().SetValidator(new IdentifierValidator());
    }
}
