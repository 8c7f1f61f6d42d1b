using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Reads the lines of a sale: category, tier, control codes, and what does not go together.</summary>
static class ItemReader
{
    public static IReadOnlyList<ResolvedItem> Read(Sale sale, Regulation regulation) =>
        [.. sale.Items.Select((item, index) => Read(sale, Spelled(item, regulation), index, regulation))];

    /// <summary>With its codes as the tables spell them.</summary>
    static Item Spelled(Item item, Regulation regulation) => item with
    {
        Classifications = [.. item.Classifications.Select(classification =>
            classification with { Code = CodeText.Normal(classification.Code, regulation) })],
    };

    static ResolvedItem Read(Sale sale, Item item, int index, Regulation regulation)
    {
        var stated = StatedCategory(sale, item, regulation, []);
        var contradictions = new List<Contradiction>();
        if (OwnCategory(item, regulation) is { } own && IsSupport(item, regulation)
            && Supported(sale, item, regulation, []) is { } supported && supported.Tier != own.Tier)
        {
            contradictions.Add(new("supports_against_category", $"/items/{index}/supports", supported.Id));
        }

        var readings = new List<ItemCategory>();
        if (stated is null)
        {
            readings.AddRange(Contradictions.Suggested(item, regulation));
        }
        else
        {
            readings.Add(stated);
            foreach (var (contradiction, reading) in Contradictions.Of(item, index, stated, regulation))
            {
                contradictions.Add(contradiction);
                if (reading is not null && !readings.Contains(reading))
                    readings.Add(reading);
            }
        }

        var listings = new Dictionary<string, ItemListing>(StringComparer.Ordinal);
        foreach (var regime in CodeReader.Regimes)
        {
            var (listing, against) = CodeReader.Read(item, index, regime, stated, readings, regulation);
            listings[regime] = listing;
            contradictions.AddRange(against.Where(one => !contradictions.Exists(other => other.Pointer == one.Pointer)));
        }

        return new()
        {
            Index = index,
            Item = item,
            Name = item.Line ?? $"items/{index}",
            Support = IsSupport(item, regulation),
            Unknown = stated is null,
            Readings = readings,
            Tier = stated is null ? 1 : readings.Min(reading => reading.Tier ?? 1),
            Listings = listings,
            Contradictions = contradictions,
        };
    }

    static bool IsSupport(Item item, Regulation regulation) => item.Kind == ItemKind.Support
        || (item.Category is { } id && regulation.Items.TryGetValue(id, out var category) && category.Support);

    /// <summary>The category of the item, or of what it supports; null: unknown.</summary>
    static ItemCategory? StatedCategory(Sale sale, Item item, Regulation regulation, IReadOnlyList<string> seen)
    {
        var own = OwnCategory(item, regulation);
        if (!IsSupport(item, regulation))
            return own;

        // Support is what it supports: a milder category of its own does not hide that.
        var supported = Supported(sale, item, regulation, seen);
        return own is null || supported?.Tier < own.Tier ? supported : own;
    }

    static ItemCategory? OwnCategory(Item item, Regulation regulation) =>
        item.Category is { } id && regulation.Items.TryGetValue(id, out var category) && !category.Support ? category : null;

    static ItemCategory? Supported(Sale sale, Item item, Regulation regulation, IReadOnlyList<string> seen)
    {
        if (item.Supports?.Category is { } named)
            return regulation.Items.TryGetValue(named, out var found) && !found.Support ? found : null;

        // A line that supports itself, or a ring of lines, leads nowhere.
        return item.Supports?.Line is { } line && !seen.Contains(line, StringComparer.Ordinal)
            && sale.Items.FirstOrDefault(other => other.Line == line) is { } target
                ? StatedCategory(sale, target, regulation, [.. seen, line])
                : null;
    }
}
