using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>Circumstances of what is sold, and what for. Each gives the pointers of the facts that show it.</summary>
static class ItemFlags
{
    /// <summary>RF-014: what nobody wants set up or explained may not stay where it is delivered.</summary>
    public static IEnumerable<string> SupportDeclined(Circumstances sale) => sale.Facts.Items.Any(item => item.Support) ? []
        : sale.Facts.Items.Where(item => item is { Tier: < 3, Item.Support: { Training: false, Installation: false } })
            .Select(item => $"{item.Pointer}/support");

    /// <summary>RF-018.</summary>
    public static IEnumerable<string> Covert(Circumstances sale) => About(sale, Topic.Covert);

    /// <summary>RF-020.</summary>
    public static IEnumerable<string> WithoutSafeguards(Circumstances sale) => About(sale, Topic.WithoutSafeguards);

    /// <summary>RF-022.</summary>
    public static IEnumerable<string> HardToControl(Circumstances sale) => About(sale, Topic.HardToControl);

    /// <summary>
    /// RF-033: somebody who counts as a state body, and a sentence that speaks of watching and of those who are persecuted.
    /// Who protects them, or is one of them, is not meant.
    /// </summary>
    public static IEnumerable<string> TargetsGroups(Circumstances sale) =>
        !sale.Facts.Items.Any(item => item.Tier < 3 && sale.Facts.EndUsers.Any(user => user.CountsAsState(item.Tier))) ? []
        : Texts(sale.Facts.Sale).Where(text => text.Text.Split('.', ';', '!', '?', '\n').Select(Words.Of)
            .Any(about => about.Contains(Topic.Targeting) && about.Contains(Topic.ProtectedGroup))).Select(text => text.Pointer);

    /// <summary>RF-039: agency-grade tools for trying out.</summary>
    public static IEnumerable<string> GenericPurpose(Circumstances sale) =>
        sale.Tier == 1 && Words.Of(sale.Facts.Sale.EndUse?.Statement).Contains(Topic.Trial) ? ["/endUse/statement"] : [];

    /// <summary>RF-042.</summary>
    public static IEnumerable<string> Tradecraft(Circumstances sale) => sale.Items
        .Where(item => item.Item.Tier < 3 && (item.Item.Support || item.Item.Item.Support is { Training: true })
            && item.About.Contains(Topic.Tradecraft))
        .Select(item => $"{item.Item.Pointer}/description");

    /// <summary>RF-049: one text for different things.</summary>
    public static IEnumerable<string> CopiedDescription(Circumstances sale) => sale.Facts.Items
        .GroupBy(item => string.Join(' ', Names.NameText.Tokens(Names.NameText.Clean(item.Item.Description))), StringComparer.Ordinal)
        .Where(same => same.Select(item => item.Item.Category).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .SelectMany(same => same.Select(item => $"{item.Pointer}/description"));

    static IEnumerable<string> About(Circumstances sale, string topic) =>
        sale.Items.Where(item => item.About.Contains(topic)).Select(item => $"{item.Item.Pointer}/description");

    static IEnumerable<(string Text, string Pointer)> Texts(Sale sale) =>
    [
        .. sale.EndUse?.Statement is { } statement ? new[] { (statement, "/endUse/statement") } : [],
        .. sale.Items.Select((item, index) => (item.Description, $"/items/{index}/description")),
    ];
}
