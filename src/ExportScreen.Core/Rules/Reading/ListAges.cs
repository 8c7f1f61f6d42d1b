using ExportScreen.Core.Listings;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells how old the lists are.</summary>
public static class ListAges
{
    /// <summary>By id. Where the profile sets no limit, ages are judged by the default one, for show.</summary>
    public static IReadOnlyList<ListAge> Read(
        IReadOnlyList<LoadedList> lists, Profile profile, DateTimeOffset decidedAt)
    {
        var most = profile.MaxListAgeHours ?? Profile.Default.MaxListAgeHours ?? int.MaxValue;
        return [.. lists.OrderBy(list => list.Id, StringComparer.Ordinal).Select(list =>
        {
            // Nobody but the customer changes a list of its own, and it counts at once.
            var usual = list.Kind == ListKind.InHouse ? int.MaxValue : most;
            var limit = Math.Min(usual, list.MaxAgeHours ?? usual);
            var age = Math.Max(0, (int)Math.Floor((decidedAt - list.CurrentAt).TotalHours));
            var frozen = (decidedAt - list.PublishedAt).TotalDays > (list.MaxUnchangedDays ?? int.MaxValue);
            return new ListAge(list.Id, list.Version, age, age > limit || frozen ? ListState.Stale : ListState.Fresh,
                list.Starter, list.Reconstructed) { LimitHours = limit, Frozen = frozen };
        })];
    }
}
