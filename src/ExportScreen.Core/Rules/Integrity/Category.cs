namespace ExportScreen.Core.Rules.Integrity;

/// <summary>Items that cannot be told, or are told in two ways.</summary>
static class Category
{
    public static Rule Unclear { get; } = new()
    {
        Id = "R04",
        Title = "Items whose category is missing or contradicted",
        Explanation = "An item without a known category is read as the strictest tier; what its description suggests is shown and "
            + "fills no gap. Where description, capabilities or control code point to another category than the one stated, to a "
            + "stricter tier or to more law, the stricter reading holds until it is cleared up.",
        Citations = [Law.Policy("R04")],
        Apply = facts =>
        [
            .. facts.Items.Where(item => item.Unknown).Select(item => Verdict.Flag(
                Outcome.InsufficientInformation, "category_unknown",
                $"What item {item.Name} is cannot be told from the sale: it is read as tier 1." + (item.Suggested.Count == 0 ? ""
                    : $" Its description suggests {string.Join(" or ", item.Suggested.Select(category => category.Id))}: state the category."),
                item.Scope) with
                {
                    Evidence = [.. item.Suggested.Select(category => new Basis("suggestion", category.Id))],
                    Missing = [item is { Support: true, Item.Category: not null }
                        ? $"{item.Pointer}/supports/category" : $"{item.Pointer}/category"],
                }),
            .. facts.Items.SelectMany(item => item.Contradictions.Select(contradiction => Verdict.Flag(
                Outcome.InsufficientInformation, contradiction.Code,
                $"Item {item.Name}: the stated category and {contradiction.Pointer} do not go together "
                    + $"(it points to {contradiction.Against}); the stricter reading holds.", item.Scope) with
                { Missing = [contradiction.Pointer], Evidence = [new("fact", contradiction.Pointer)] })),
        ],
    };
}
