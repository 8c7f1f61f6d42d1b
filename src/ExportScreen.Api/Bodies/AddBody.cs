using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Installation;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Record;
using ExportScreen.Core.Bodies;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Bodies;

/// <summary>Adds a state body to the gazetteer of this installation; parties are recognised by its names from then on. Each name
/// says what it rests on. Only an admin of the tenant <c>main</c> may.</summary>
sealed class AddBody(CurrentSnapshot current, RecordChanges changes, RecordTexts texts)
    : Endpoint<AddBodyRequest, Results<Created<Body>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("bodies");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<Body>, ProblemHttpResult>> ExecuteAsync(AddBodyRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is not { } snapshot)
            return Problem.NotReady();

        var (checks, kinds) = (texts.Start(), snapshot.Reference.Bodies.Bodies.Select(body => body.Kind).ToHashSet(StringComparer.Ordinal));
        if (!kinds.Contains(request.Kind))
            checks.Add("/kind", "unknown_value", $"Must be one of: {string.Join(", ", kinds.Order(StringComparer.Ordinal))}.");
        foreach (var (index, name) in request.Names.Index())
            name.Check(checks, $"/names/{index}");
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var refused = await changes.ChangeBodiesAsync(caller.KeyId, (gazetteer, now) =>
            gazetteer.Bodies.Any(body => body.Id == request.Id)
                    ? Planned<LocalBodyChange>.Refuse(Problem.Of(ProblemTypes.Conflict, "The gazetteer has a body of this id."))
                : request.Parent is { } parent && gazetteer.Bodies.All(body => body.Id != parent)
                    ? Planned<LocalBodyChange>.Refuse(Problem.Of(ProblemTypes.Conflict, "The gazetteer has no such parent."))
                : Planned<LocalBodyChange>.Make(new BodyAdded(RecordChanges.NewId(now), now, caller.KeyId, request.ToBody())));
        return refused is null ? TypedResults.Created(
            $"/v1/bodies/{request.Id}", current.Value.Reference.Bodies.Bodies.Single(body => body.Id == request.Id)) : refused;
    }
}

sealed record AddBodyRequest
{
    /// <summary>The state's code in small letters, a hyphen, and a word or more in kebab-case, such as <c>uz-sss</c>, up to 64
    /// characters.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string State { get; init; }

    /// <summary>One of the gazetteer's kinds, such as <c>police</c> or <c>signals_intelligence</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the body it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>1 to 50.</summary>
    public required IReadOnlyList<NewBodyName> Names { get; init; }

    public Body ToBody() => new()
    {
        Id = Id,
        State = State,
        Kind = Kind,
        Parent = Parent,
        Names = [.. Names.Select(name => name.ToName())],
        Basis = Names.Any(name => name.Source is not null) ? "source" : "knowledge",
        Sources = [.. Names.Select(name => name.Source).OfType<Core.Exiles.Source>().Distinct()],
    };
}

sealed class AddBodyRequestValidator : Validator<AddBodyRequest>
{
    public const int MaxNames = 50;

    public AddBodyRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.State).Required().Country();
        RuleFor(request => request.Id).Required().Line(64).Form(FieldRules.KebabCase(), "Must be in kebab-case, such as uz-sss.")
            .Must((request, id) => id is null || request.State is not { Length: 2 } state
                || id.StartsWith($"{state}-", StringComparison.OrdinalIgnoreCase))
            .WithErrorCode("wrong_form").WithMessage("Must start with the state's code in small letters and a hyphen.");
        RuleFor(request => request.Kind).Required().Form(FieldRules.SnakeCase(), "Must be a word in snake_case.");
        RuleFor(request => request.Parent).Form(FieldRules.KebabCase(), "Must be in kebab-case, such as uz-sss.");
        RuleFor(request => request.Names).Required().AtMost(MaxNames);
        this.Each(request => request.Names, MaxNames).NotNullElement().SetValidator(new NewBodyNameValidator());
    }
}
