using System.Text.RegularExpressions;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.UsOfac;

/// <summary>The remarks of the legacy CSV, in which all that has no column stands as text.</summary>
static partial class OfacRemarks
{
    public static void Read(Draft draft, string remarks)
    {
        foreach (var printed in remarks.TrimEnd().TrimEnd('.').Split("; "))
        {
            var item = printed.StartsWith("alt. ", StringComparison.Ordinal) ? printed[5..] : printed;
            if (!Known(draft, item.Trim()))
                draft.Remark(printed);
        }
    }

    static bool Known(Draft draft, string item)
    {
        var space = item.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = space < 0 ? (item, "") : (item[..space], item[(space + 1)..]);
        if (word is "DOB")
            draft.Birth(OfacDates.Parse(rest));
        else if (word is "POB")
            draft.BirthPlace(rest);
        else if (word is "nationality" or "citizen")
            draft.Countries.Add(rest);
        else if (word is "a.k.a.")
            OfacNames.Add(draft, null, rest.Trim('\''), weak: true);
        else
            return word is "Gender" || Text(draft, item);

        return true;
    }

    static bool Text(Draft draft, string item)
    {
        if (Link().Match(item) is { Success: true } link)
        {
            draft.Relation("Linked To", link.Groups[1].Value);
            return true;
        }

        if (item.Contains(" Directive ", StringComparison.Ordinal) && item.Contains(" - ", StringComparison.Ordinal))
        {
            draft.MeasureText(item);
            return true;
        }

        return OfacNumbers.AddText(draft, item);
    }

    [GeneratedRegex(@"^\(?Linked To: (.+?)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
