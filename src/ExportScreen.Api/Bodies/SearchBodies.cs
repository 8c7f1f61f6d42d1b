using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Bodies;

/// <summary>Tells which state bodies an organisation may be, and what the words of its names say about it. A key that is no
/// officer's, regulator's or admin's gets bodies that are certain alone, and nothing of how they were recognised.</summary>
sealed class SearchBodies(CurrentSnapshot current)
    : Endpoint<SearchBodiesRequest, Results<Ok<SearchBodiesResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("bodies/search");
        Roles(Role.Any);
        Description(builder => builder.ProducesProblem(503));
    }

    public override Task<Results<Ok<SearchBodiesResponse>, ProblemHttpResult>> ExecuteAsync(
        SearchBodiesRequest request, CancellationToken ct) =>
        Task.FromResult<Results<Ok<SearchBodiesResponse>, ProblemHttpResult>>(current.Value is { } snapshot
            ? TypedResults.Ok(SearchBodiesResponse.From(
                BodyRecogniser.Recognise(snapshot.Reference.Bodies, request.Names, request.Countries),
                Caller.Of(User) is var caller && (caller.SeesAll || caller.Is(Role.Admin))))
            : Problem.NotReady());
}

sealed record SearchBodiesRequest
{
    /// <summary>All names of one organisation, 1 to 50.</summary>
    public required IReadOnlyList<PartyName> Names { get; init; }

    /// <summary>Every country it is linked with, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}

/// <param name="Categories">Kinds of organisation that words of the names point to (officers, regulators and admins).</param>
/// <param name="Sector">What bodies and words add up to (officers, regulators and admins).</param>
sealed record SearchBodiesResponse(
    IReadOnlyList<FoundBodyResponse> Bodies, IReadOnlyList<string>? Categories, Sector? Sector)
{
    /// <summary>What the recogniser gives a body's full name, as it stands in the gazetteer, in the body's own state.</summary>
    const int Certain = 950;

    /// <param name="whole">Else what would tell a spelling that is missed from one that is not is left out.</param>
    public static SearchBodiesResponse From(Recognition recognition, bool whole) => new(
        [.. recognition.Bodies.Where(found => whole || found.Confidence >= Certain).Select(found => new FoundBodyResponse(
            found.Body.Id, found.Body.State, found.Body.Kind, found.Ambiguous, $"/v1/bodies/{found.Body.Id}",
            whole ? PerMille.ToDecimal(found.Confidence) : null, whole ? found.Name : null, whole ? found.Query : null,
            whole ? BodyEvidence.Of(found) : null))],
        whole ? recognition.Categories : null, whole ? recognition.Sector : null);
}

/// <param name="Ambiguous">One of several candidates.</param>
/// <param name="Confidence">0 to 1 (officers, regulators and admins).</param>
/// <param name="Name">The gazetteer's name that was recognised (officers, regulators and admins).</param>
/// <param name="Query">The given name it was recognised in (officers, regulators and admins).</param>
/// <param name="Evidence">What that name rests on (officers, regulators and admins).</param>
sealed record FoundBodyResponse(
    string Body, string State, string Kind, bool Ambiguous, string Href, decimal? Confidence, string? Name, string? Query,
    BodyEvidence? Evidence);

sealed class SearchBodiesRequestValidator : Validator<SearchBodiesRequest>
{
    public SearchBodiesRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Names).Required().AtMost(50);
        this.Each(request => request.Names, 50).NotNullElement().SetValidator(new NameValidator());
        RuleFor(request => request.Countries).AtMost(50);
        this.Each(request => request.Countries, 50).Required().Country();
    }
}
