using System.Globalization;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;

namespace ExportScreen.Core.Rules.Items;

/// <summary>The Commerce Control List and the Country Chart.</summary>
static class UsList
{
    public const string Name = "the US Commerce Control List";

    public static Rule Export { get; } = new()
    {
        Id = "R30",
        Regime = "US",
        Title = "Items of the Commerce Control List",
        Explanation = "A listed item needs a licence where the Country Chart marks the destination in one of its columns. "
            + "Licence exceptions that the entry names are listed and never applied: a person must show that one holds. Where only "
            + "content links the sale to the US, the share that de minimis leaves free must be calculated by a person too.",
        Citations = [Law.Ear("738.4, supp. 1 to part 738, supp. 1 to part 774", Verification.Seen)],
        Apply = facts => Check(facts, support: false),
    };

    public static Rule SurreptitiousListening { get; } = new()
    {
        Id = "R31",
        Regime = "US",
        Title = "Surreptitious listening",
        Explanation = "Devices for covert interception need a US licence for every destination, and no exception helps.",
        Citations = [Law.Ear("742.13, 740.2(a)(3)")],
        From = new(2006, 11, 20), // 71 FR 67034
        Apply = facts => Domestic(facts)
            ? [Verdict.NotApplicable("domestic", new() { Regime = "US" })]
            : facts.Items.Where(item => Listening(item).Any() || IsUntold(item)).Select(Listened),
    };

    /// <summary>Of lines that are support, or of those that are not.</summary>
    public static IEnumerable<Verdict> Check(Facts facts, bool support) =>
        !facts.Applies("US") ? []
        : Domestic(facts) ? [Verdict.NotApplicable("domestic", new() { Regime = "US" })]
        : facts.Items.Where(item => item.Support == support).Select(item => Judge(facts, item));

    public static bool Domestic(Facts facts) =>
        facts.MadeAvailableIn.Count > 0 && facts.MadeAvailableIn.All(state => Jurisdiction.StateOf(state) == "US");

    /// <summary>Nothing but content, stated or not, links the sale to the US.</summary>
    public static bool ContentOnly(Facts facts) =>
        facts.Applies("US") && facts.Regimes["US"].All(link => link.Reason is "content" or "content_not_stated");

    static Verdict Judge(Facts facts, ResolvedItem item)
    {
        var scope = item.Scope with { Regime = "US" };
        var listing = item.In("US");
        if (listing.Standing == ListingStanding.NotListed)
            return Verdict.Pass("not_listed", scope);

        var marked = listing.Codes.Where(code => IsMarked(facts, code)).ToList();
        var citation = Export.Citations[0];
        return listing is { Standing: ListingStanding.Perhaps, Claimed: false }
            ? marked.Count > 0 || item.Unknown || listing.Codes.Count == 0
                ? ControlLists.Unclassified(item, scope, Name, citation)
                : Verdict.Pass("no_mark_for_destination", scope)
            : marked.Count > 0 ? WithContent(facts, item, WithExceptions(facts, marked,
                ControlLists.Needed(item, scope, new(listing.Standing, marked), Name, citation)))
            : Verdict.Pass("no_mark_for_destination", scope);
    }

    /// <summary>A column that the tables do not hold counts as marked; unresolved destinations do too.</summary>
    static bool IsMarked(Facts facts, ItemCode code)
    {
        if (CodeReader.IsUncontrolledInUs(code.Code, facts.Regulation))
            return false;

        var columns = code.Controls.SelectMany(control => control.UsColumns).ToList();
        return code.Controls.Count == 0 || columns.Count == 0 || facts.Destinations.Count == 0
            || facts.Destinations.Any(state => columns.Exists(column => Marks(facts, column.Key, column.Value, state)));
    }

    /// <summary>Surreptitious listening has no column (R31); anti-terrorism columns are marked for group E only.</summary>
    static bool Marks(Facts facts, string reason, string column, string state) => reason switch
    {
        "SL" => false,
        "AT" => facts.InUsGroup(state, "E:1", "E:2"),
        _ => !facts.Regulation.UsChartFree.TryGetValue(column, out var free) || !free.Contains(state),
    };

    /// <summary>Where the regime applies only because its content was not stated, the answer is asked for.</summary>
    public static Verdict WithContent(Facts facts, ResolvedItem item, Verdict verdict) =>
        !ContentOnly(facts) ? verdict
        : item.Item.UsContentPercent is not { } share
            ? verdict with { Missing = [.. verdict.Missing, $"{item.Pointer}/usContentPercent"] }
        : facts.Regulation.UsDeMinimis is { } limit && share <= limit.General
            ? verdict with
            {
                Text = string.Create(CultureInfo.InvariantCulture, $"{verdict.Text} Its US content of {share} per cent may be de minimis ({limit.General} per cent, {limit.GroupE} for group E, none for some encryption): that calculation, and whether it is the direct product of US technology, must be shown."),
                Citations = [.. verdict.Citations ?? [], Law.Ear("734.4, 734.9", Verification.Known)],
            }
        : verdict;

    /// <summary>Names the exceptions that the entry leaves open, and where none is.</summary>
    static Verdict WithExceptions(Facts facts, List<ItemCode> marked, Verdict verdict)
    {
        var named = marked[0].Controls.SelectMany(control => control.UsExceptions).Distinct().ToList();
        return named.Count == 0 ? verdict : verdict with
        {
            Text = verdict.Text + (facts.PlacesOfUse.Any(state => facts.InUsGroup(state, "E:1", "E:2"))
                ? " No licence exception is open to group E."
                : $" Licence exceptions that the entry names ({string.Join("; ", named)}) are for a person to show."),
        };
    }

    /// <summary>Neither category nor US code tells what it is.</summary>
    public static bool IsUntold(ResolvedItem item) => item.Unknown && item.In("US") is { Standing: ListingStanding.Perhaps, Codes.Count: 0 };

    static Verdict Listened(ResolvedItem item)
    {
        var scope = item.Scope with { Regime = "US" };
        return IsUntold(item) ? Verdict.Indeterminate("category_unknown", scope, $"{item.Pointer}/category")
            : item.In("US").Standing == ListingStanding.Perhaps
            ? ControlLists.Unclassified(item, scope, Name, SurreptitiousListening.Citations[0])
            : Verdict.Flag(Outcome.LicenceRequired, "surreptitious_listening",
                $"Item {item.Name} is a device for covert interception ({Listening(item).First().Code}): the US asks for a "
                    + "licence whatever the destination.", scope) with
            { Evidence = [.. Listening(item).Select(code => new Basis("classification", code.Code))] };
    }

    /// <summary>Software and technology entries count where the item belongs to an interception device.</summary>
    static IEnumerable<ItemCode> Listening(ResolvedItem item) => item.In("US").Codes.Where(code =>
        code.Controls.Any(control => control.UsReasons.Contains("SL", StringComparer.Ordinal))
            && (IsDevice(code.Code) || item.Unknown || item.Readings.Any(reading => reading.UsCodes.Any(IsDevice))));

    static bool IsDevice(string code) => code is "5A001" or "5A001.f" or "5A980" or "5D980" or "5E980"
        || CodeReader.Related(code, "5A001.f.1");
}
