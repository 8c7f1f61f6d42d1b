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

/// <summary>Adds names to a state body; parties are recognised by them from then on. Only an admin of the tenant <c>main</c> may.</summary>
sealed class AddBodyNames(CurrentSnapshot current, RecordChanges changes, RecordTexts texts)
    : Endpoint<AddBodyNamesRequest, Results<Created<Body>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Post("bodies/{id}/names");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<Body>, ProblemHttpResult>> ExecuteAsync(AddBodyNamesRequest request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var id = Route<string>("id")!;
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (current.Value is null)
            return Problem.NotReady();

        var checks = texts.Start();
        foreach (var (index, name) in request.Names.Index())
            name.Check(checks, $"/names/{index}");
        if (checks.Problem() is { } mistaken)
            return mistaken;

        var refused = await changes.ChangeBodiesAsync(caller.KeyId, (gazetteer, now) =>
            gazetteer.Bodies.FirstOrDefault(body => body.Id == id) is not { } body
                    ? Planned<LocalBodyChange>.Refuse(Problem.NotFound("The gazetteer has no such body."))
                : request.Names.Any(name => body.Names.Any(other => other.Value == name.Value && other.Lang == name.Lang))
                    ? Planned<LocalBodyChange>.Refuse(Problem.Of(ProblemTypes.Conflict, "The body bears one of these names already."))
                : Planned<LocalBodyChange>.Make(new BodyNamesAdded(
                    RecordChanges.NewId(now), now, caller.KeyId, id, [.. request.Names.Select(name => name.ToName())])));
        return refused is null
            ? TypedResults.Created($"/v1/bodies/{id}", current.Value.Reference.Bodies.Bodies.Single(body => body.Id == id))
            : refused;
    }
}

/// <param name="Names">1 to 50.</param>
sealed record AddBodyNamesRequest(IReadOnlyList<NewBodyName> Names);

sealed class AddBodyNamesRequestValidator : Validator<AddBodyNamesRequest>
{
    public AddBodyNamesRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Names).Required().AtMost(AddBodyRequestValidator.MaxNames);
        this.Each(request => request.Names, AddBodyRequestValidator.MaxNames).NotNullElement().SetValidator(new NewBodyNameValidator());
    }
}
