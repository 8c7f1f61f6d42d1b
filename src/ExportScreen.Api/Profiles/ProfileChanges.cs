using ExportScreen.Api.Installation;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Profiles;

/// <summary>Records what is done to profiles, and puts one in use.</summary>
sealed class ProfileChanges(ReferenceChanges changes, ProfileBook book, TimeProvider clock)
{
    /// <param name="activating">Comes in use; null: sales are decided as before.</param>
    /// <param name="stands">Whether it may still be done, asked when nobody else changes anything.</param>
    /// <returns>False where it may not.</returns>
    public async Task<bool> RecordAsync(ProfileAct act, string actor, Profile? activating, Func<bool> stands, CancellationToken ct) =>
        await changes.ApplyAsync(_ => Task.FromResult(stands() ? Change(act, actor, activating) : null), ct) is not null;

    ReferenceChange Change(ProfileAct act, string actor, Profile? activating)
    {
        var payload = ProfileBook.Payload(act);
        return new()
        {
            Type = "profile",
            Id = act.Act == ProfileActKind.Drafted ? act.Draft : $"pra_{Guid.CreateVersion7(clock.GetUtcNow())}",
            Payload = payload,
            Actor = actor,
            Profile = activating,
            Applied = at => book.Apply(payload, at),
        };
    }
}
