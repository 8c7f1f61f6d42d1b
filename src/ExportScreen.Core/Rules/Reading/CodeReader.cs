using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Reads the control codes of an item in one regime.</summary>
static class CodeReader
{
    public static IReadOnlyList<string> Regimes { get; } = ["EU", "UK", "US"];

    public static (ItemListing Listing, IReadOnlyList<Contradiction> Against) Read(
        Item item, int index, string regime, ItemCategory? category, IReadOnlyList<ItemCategory> readings,
        Regulation regulation)
    {
        var stated = item.Classifications
            .Where(classification => IsOf(classification, regime, regulation)).ToList();
        var codes = stated.Where(classification => !CodeText.SaysNotListed(classification.Code, regime))
            .Select(classification => classification.Code).Distinct().ToList();
        var known = codes.FindAll(code => IsKnown(code, regime, regulation));
        var spelled = codes.FindAll(code => !known.Contains(code) && CodeText.HasShape(code, regime));
        var suggested = Suggested(readings, regime, regulation);
        var certain = readings.Count > 0 && suggested.Count > 0 && IsCertain(readings, regime, regulation);

        // The category is a list entry's, but the exporter states another code or none: both count.
        if (stated.Count > 0 && certain && category is not null && !codes.Exists(code => Fits(category, code, regime)))
        {
            var place = item.Classifications.Index().First(entry => entry.Item == stated[0]).Index;
            var against = new Contradiction(
                codes.Count == 0 ? "not_listed_against_category" : "code_against_category",
                $"/items/{index}/classifications/{place}/code", suggested[0]);
            return (Listed([.. Coded([.. known, .. spelled], true, regime, regulation), .. Coded(suggested, false, regime, regulation)]), [against]);
        }

        if (known.Count > 0)
            return (Listed(Coded([.. known, .. spelled], true, regime, regulation)), []);

        // A text that no table knows speaks neither for the item nor against it; one spelled like a code may be on the list.
        if (codes.Count > 0)
        {
            return (new(ListingStanding.Perhaps,
                [.. Coded(spelled, true, regime, regulation), .. Coded(suggested, false, regime, regulation)]), []);
        }

        if (stated.Count > 0)
            return (new(ListingStanding.NotListed, []), []);

        var offered = Coded(suggested, false, regime, regulation);
        return (certain ? Listed(offered)
            : readings.Count == 0 || suggested.Count > 0 || PartlyListed(readings, regime)
                ? new(ListingStanding.Perhaps, offered)
                : new(ListingStanding.NotListed, []), []);
    }

    /// <summary>Whether the code stands under a heading of the category's codes, or over one.</summary>
    public static bool Fits(ItemCategory category, string code) =>
        Regimes.Any(regime => Fits(category, code, regime));

    static bool Fits(ItemCategory category, string code, string regime) =>
        CodesOf(category, regime).Any(own => Related(own, code));

    public static bool Related(string one, string other) => one == other || Under(one, other) || Under(other, one);

    /// <summary>Whether the first stands under the second: <c>5A001.f.1</c> under <c>5A001.f</c>.</summary>
    public static bool Under(string code, string heading) =>
        code.Length > heading.Length && code.StartsWith(heading, StringComparison.Ordinal) && code[heading.Length] == '.';

    /// <summary>Of the US list, codes for anti-terrorism reasons only are no ground for a list-based licence.</summary>
    public static bool IsUncontrolledInUs(string code, Regulation regulation) => code == "EAR99"
        || (code.Length >= 5 && code[2] == '9' && (!regulation.Codes.TryGetValue(code, out var control)
            || control.UsReasons.All(reason => reason == "AT")));

    static ItemListing Listed(IReadOnlyList<ItemCode> codes) => new(ListingStanding.Listed, codes);

    /// <summary>A member state's classification by an entry of Annex I counts for the Union.</summary>
    static bool IsOf(Classification classification, string regime, Regulation regulation) =>
        Jurisdiction.Normal(classification.Regime) == regime
        || (regime == "EU" && regulation.EuMembers.Contains(classification.Regime)
            && !IsNational(classification.Code, regulation));

    /// <summary>On a member state's own list, not on the Union's.</summary>
    public static bool IsNational(string code, Regulation regulation) =>
        Controls(code, regulation) is { Count: > 0 } controls && !controls.Any(control => IsIn(control, "EU"));

    /// <summary>In a table of the regime, under or over one of its headings, or a category's.</summary>
    static bool IsKnown(string code, string regime, Regulation regulation) =>
        Controls(code, regulation).Any(control => IsIn(control, regime))
            || regulation.Items.Values.Any(category => CodesOf(category, regime).Any(own => Related(own, code)));

    /// <summary>The UK list has what Annex I has.</summary>
    static bool IsIn(ControlCode control, string regime) => control.Regimes.Count == 0
        || control.Regimes.Contains(regime, StringComparer.Ordinal)
        || (regime == "UK" && control.Regimes.Contains("EU", StringComparer.Ordinal));

    public static IReadOnlyList<string> CodesOf(ItemCategory category, string regime) => regime switch
    {
        "EU" => category.EuCodes,
        "UK" => category.UkCodes,
        _ => category.UsCodes,
    };

    static IReadOnlyList<string> Suggested(IReadOnlyList<ItemCategory> readings, string regime, Regulation regulation) =>
        [.. readings.SelectMany(reading => CodesOf(reading, regime))
            .Where(code => regime != "US" || !IsUncontrolledInUs(code, regulation)).Distinct()];

    /// <summary>Every item of one of the readings is on the list.</summary>
    static bool IsCertain(IReadOnlyList<ItemCategory> readings, string regime, Regulation regulation) =>
        readings.Any(reading => CodesOf(reading, regime).Count > 0 && (regime == "US"
            ? !CodesOf(reading, regime).Any(code => IsUncontrolledInUs(code, regulation))
            : reading.EuListing == "listed"));

    static bool PartlyListed(IReadOnlyList<ItemCategory> readings, string regime) =>
        regime != "US" && readings.Any(reading => reading.EuListing == "partly_listed");

    static IReadOnlyList<ItemCode> Coded(
        IReadOnlyList<string> codes, bool stated, string regime, Regulation regulation) =>
        [.. codes.Select(code => new ItemCode(code, stated, Controls(code, regulation), IsKnown(code, regime, regulation)))];

    /// <summary>The entry itself; else the nearest heading above it, else all that stands under it.</summary>
    static IReadOnlyList<ControlCode> Controls(string code, Regulation regulation)
    {
        if (regulation.Codes.TryGetValue(code, out var exact))
            return [exact];

        var heading = regulation.Codes.Values.Where(control => Under(code, control.Code))
            .MaxBy(control => control.Code.Length);
        return heading is not null
            ? [heading]
            : [.. regulation.Codes.Values.Where(control => Under(control.Code, code))
                .OrderBy(control => control.Code, StringComparer.Ordinal)];
    }
}
