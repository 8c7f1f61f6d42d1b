using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Finds what does not go together with the category stated, and which reading it points to.</summary>
static class Contradictions
{
    public static IEnumerable<(Contradiction Contradiction, ItemCategory? Reading)> Of(
        Item item, int index, ItemCategory stated, Regulation regulation)
    {
        foreach (var (place, classification) in item.Classifications.Index())
        {
            if (!IsOfAnother(stated, classification.Code, regulation))
                continue;

            var reading = regulation.Items.Values.Where(category => !category.Support && CodeReader.Fits(category, classification.Code))
                .OrderBy(category => category.Tier).ThenBy(category => category.Id, StringComparer.Ordinal).FirstOrDefault();
            if (reading is not null)
            {
                yield return (new("code_against_category",
                    $"/items/{index}/classifications/{place}/code", reading.Id), reading);
            }
        }

        var explained = stated.CapabilityKeywords.Concat(stated.TriggerWords)
            .Concat(stated.MonitoringTerms.Select(term => regulation.MonitoringTerms.GetValueOrDefault(term, ""))).ToList();
        foreach (var found in Words(item, regulation)
            .Where(found => IsStricter(found.Trigger.Category, stated, regulation)
                && !explained.Exists(own => own.Contains(found.Trigger.Phrase, StringComparison.OrdinalIgnoreCase)))
            .DistinctBy(found => found.Trigger.Category.Id)
            .OrderBy(found => found.Trigger.Category.Id, StringComparer.Ordinal))
        {
            yield return (new("words_against_category", $"/items/{index}/{found.Where}", found.Trigger.Category.Id),
                found.Trigger.Category);
        }
    }

    /// <summary>The strictest categories that description and capabilities point to; they fill no gap.</summary>
    public static IReadOnlyList<ItemCategory> Suggested(Item item, Regulation regulation)
    {
        var found = Words(item, regulation).Select(found => found.Trigger.Category).DistinctBy(category => category.Id).ToList();
        return [.. found.Where(category => category.Tier == found.Min(other => other.Tier))
            .OrderBy(category => category.Id, StringComparer.Ordinal)];
    }

    static IEnumerable<(Trigger Trigger, string Where)> Words(Item item, Regulation regulation) =>
    [
        .. regulation.Triggers.Find(item.Description).Select(trigger => (trigger, "description")),

        // Capabilities are words of lower case, acronyms too.
        .. item.Capabilities.SelectMany(capability => regulation.Triggers.Find(capability.Replace('_', ' ').ToUpperInvariant()))
            .Select(trigger => (trigger, "capabilities")),
    ];

    /// <summary>A code of some list that the category has nothing to do with. Of cryptography and of no list at all may be anything.</summary>
    static bool IsOfAnother(ItemCategory stated, string code, Regulation regulation) =>
        !CodeText.SaysNotListed(code, "US") && !CodeReader.Fits(stated, code)
            && Family(code) is { } family && family != "52" && !CodeReader.IsUncontrolledInUs(code, regulation)
            && !CodeReader.IsNational(code, regulation)
            && (IsDevice(code) || !CodesOf(stated).Any(own => Family(own) == family));

    static IEnumerable<string> CodesOf(ItemCategory category) => CodeReader.Regimes.SelectMany(regime => CodeReader.CodesOf(category, regime));

    /// <summary>Equipment entries name one thing; test, software and technology entries serve all of their family.</summary>
    static bool IsDevice(string code) => code[1] == 'A';

    /// <summary>Category and part of the list: <c>51</c> is telecommunications, <c>52</c> general cryptography; null: no code.</summary>
    static string? Family(string code) => !CodeText.IsEntry(code) ? null
        : code[0] == '5' && code[2..5] is "002" && code[1] is 'A' ? "52"
        : code[0] == '5' && code[2..5] is "002" or "004" ? "54"
        : code[2] == '9' ? $"{code[0]}9"
        : $"{code[0]}1";

    /// <summary>A lower tier; or the same, with law that the stated category does not have.</summary>
    static bool IsStricter(ItemCategory other, ItemCategory stated, Regulation regulation) =>
        other.Tier < stated.Tier || (other.Tier == stated.Tier && other.Tier < 3
            && Effects(other, regulation).Except(Effects(stated, regulation)).Any());

    static IEnumerable<string> Effects(ItemCategory category, Regulation regulation)
    {
        if (category.EuCodes.Count > 0)
            yield return "annex_i";
        if (category.EuCodes.Any(code => regulation.Codes.TryGetValue(code, out var control) && control.AnnexIv))
            yield return "annex_iv";
        if (category.UsCodes.Any(code => !CodeReader.IsUncontrolledInUs(code, regulation)))
            yield return "us_list";
        if (category.UsCodes.Any(code => regulation.Codes.TryGetValue(code, out var control)
            && control.UsReasons.Contains("SL", StringComparer.Ordinal)))
        {
            yield return "surreptitious_listening";
        }

        if (category.MonitoringTerms.Count > 0)
            yield return "monitoring";
        if (category.SwissVim)
            yield return "vim";
    }
}
