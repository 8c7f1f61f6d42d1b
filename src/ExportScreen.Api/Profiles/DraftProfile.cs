using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Profiles;

/// <summary>Drafts a profile as a whole, in-house rules included. Nothing is decided under it before it was tried in a shadow run
/// and another holder activated it. Only an admin of the tenant <c>main</c> may; the profiles that come with the product stay.</summary>
sealed class DraftProfile(ProfileChanges changes, ProfileBook book, Installation.CurrentSnapshot current, TimeProvider clock)
    : Endpoint<ProfileSettings, Results<Created<ProfileDraft>, ProblemHttpResult>>
{
    /// <summary>All of them are held in memory.</summary>
    const int MaxDrafts = 200;

    public override void Configure()
    {
        Post("profiles/{name}/drafts");
        Roles(Role.Admin);
        Description(builder => builder.ProducesProblem(404).ProducesProblem(409).ProducesProblem(503));
    }

    public override async Task<Results<Created<ProfileDraft>, ProblemHttpResult>> ExecuteAsync(ProfileSettings request, CancellationToken ct)
    {
        var caller = Caller.Of(User);
        var name = Route<string>("name") ?? "";
        if (!caller.KeepsReference)
            return Problem.NotKeeper();
        if (!ProfileName.IsOne(name))
            return Problem.NotFound("A profile's name has 2 to 40 lowercase letters, digits and hyphens, a letter first.");
        if (ProfileBook.BuiltIn.Any(profile => profile.Name == name))
            return Problem.Of(ProblemTypes.Conflict, "This profile comes with the product and stays as it is: draft one of another name.");
        if (current.Value is null)
            return Problem.NotReady();

        var act = new ProfileAct
        {
            Act = ProfileActKind.Drafted,
            Name = name,
            Draft = $"prf_{Guid.CreateVersion7(clock.GetUtcNow())}",
            Holder = caller.Holder,
            Profile = request.ToProfile(name),
            Reason = request.Reason,
        };
        return await changes.RecordAsync(act, caller.KeyId, null, () => book.Of(name).Drafts.Count < MaxDrafts, ct)
            ? TypedResults.Created($"/v1/profiles/{name}/drafts/{act.Draft}", book.Of(name).Find(act.Draft))
            : Problem.Of(ProblemTypes.Conflict, $"The name has {MaxDrafts} drafts already: take another.");
    }
}
