using ExportScreen.Core.Listings;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells how old the lists are.</summary>
static class ListAges
{
    /// <summary>By id. Where the profile sets no limit, ages are judged by the default one, for show.</summary>
    public static IReadOnlyList<ListAge> Read(
        IReadOnlyList<LoadedList> lists, Profile profile, DateTimeOffset decidedAt)
    {
        var limit = profile.MaxListAgeHours ?? Profile.Default.MaxListAgeHours;
        return [.. lists.OrderBy(list => list.Id, StringComparer.Ordinal).Select(list =>
        {
            var age = Math.Max(0, (int)Math.Floor((decidedAt - list.PublishedAt).TotalHours));
            return new ListAge(list.Id, list.Version, age, age > limit ? ListState.Stale : ListState.Fresh,
                list.Starter, list.Reconstructed);
        })];
    }
}
