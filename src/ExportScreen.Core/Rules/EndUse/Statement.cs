using System.Collections.Frozen;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>What the end user says of the use.</summary>
static class Statement
{
    static readonly FrozenSet<string> Stock = new[]
    {
        "government use", "official use", "general use", "own use", "internal use", "security purposes", "national security",
        "state security", "public security", "law enforcement", "as required", "to be confirmed", "not applicable",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Rule EndUseStatement { get; } = new()
    {
        Id = "R43",
        Title = "The end-use statement",
        Explanation = "For items of tier 1 and 2 an end-use statement must be held that says what the item is for. It must be "
            + "signed for tier 1, and for tier 2 unless the end user is private.",
        Citations = [Law.DualUse("Art. 12(4)"), Law.Other("Defence Export Control Law (Israel)", "end-user declaration", Verification.SeenSecondary)],
        Apply = Check,
    };

    static IEnumerable<Verdict> Check(Facts facts)
    {
        var tier = facts.Items.Count > 0 ? facts.Items.Min(item => item.Tier) : 1;
        if (tier > 2)
        {
            yield return Verdict.NotApplicable("tier_3");
            yield break;
        }

        var use = facts.Sale.EndUse;
        var statement = use?.Statement?.Trim() ?? "";
        if (statement.Length == 0)
        {
            // Each tier by itself, so that a further item never makes the sale look better.
            foreach (var missing in facts.Items.Select(item => item.Tier).Append(tier).Distinct().Order().Where(each => each < 3))
            {
                yield return Verdict.Flag(
                    missing == 1 ? Outcome.InsufficientInformation : Outcome.EnhancedDueDiligence, "statement_missing",
                    $"There is no end-use statement for what is of tier {missing}.") with
                { Missing = ["/endUse/statement"] };
            }

            yield break;
        }

        if (!statement.Any(char.IsWhiteSpace) || Stock.Contains(statement.TrimEnd('.')))
        {
            yield return Verdict.Flag(Outcome.EnhancedDueDiligence, "statement_too_general",
                $"The end-use statement \"{statement}\" is too general to tell what the item is for.") with
            { Evidence = [new("fact", "/endUse/statement")] };
        }

        if (use?.Certificate != true && (tier == 1 || facts.EndUsers.Any(user => user.Sector != Sector.Private)))
        {
            yield return Verdict.Flag(Outcome.EnhancedDueDiligence, "statement_unsigned",
                "No signed end-use certificate is held.") with
            { Missing = use?.Certificate is null ? ["/endUse/certificate"] : [] };
        }
    }
}
