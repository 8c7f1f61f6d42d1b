namespace ExportScreen.Core.Names;

/// <summary>Words written as one whose capitals show where they were joined: AlisherUsmanov, SiemensAG, ОООРомашка.</summary>
static class Seams
{
    const int ShortestName = 3;

    /// <summary>Small words that are written on to the next without being parted in capitals: MacDonald, DeWitt, AlAssad.</summary>
    static readonly string[] Prefixes =
        ["mac", "fitz", "van", "von", "der", "den", "del", "della", "dal", "san", "saint", "abu", "abd", "abdul", "bin", "ibn", "umm", "nur"];

    /// <summary>Legal forms of languages without spaces, longer ones first.</summary>
    static readonly string[] Unspaced = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "合同会社", "有限会社", "주식회사", "유한회사"];

    /// <param name="cased">From <see cref="NameText.Cased"/>.</param>
    public static string OpenPerson(string cased) => Open(cased, IsSeamOfPerson);

    /// <summary>Parted at legal forms only: companies like to write words as one.</summary>
    public static string OpenOrganisation(string cased)
    {
        var unspaced = Array.Find(Unspaced, form => cased.Contains(form, StringComparison.Ordinal));
        return Open(unspaced is null ? cased : cased.Replace(unspaced, $" {unspaced} ", StringComparison.Ordinal), IsSeamOfForm);
    }

    static string Open(string cased, Func<string, Range, int, bool> isSeam)
    {
        string? open = null;
        foreach (var span in NameText.Spans(cased))
        {
            for (var i = span.End.Value - 1; i > span.Start.Value; i--)
            {
                if (!char.IsUpper(cased[i]) || !isSeam(cased, span, i)) continue;
                // Later words have moved by the spaces put in before.
                var moved = (open ?? cased).Length - cased.Length;
                open = (open ?? cased).Insert(i + moved, " ");
                break;
            }
        }

        return open ?? cased;
    }

    static bool IsSeamOfPerson(string text, Range word, int at)
    {
        var first = text[word.Start..at];
        return char.IsLower(text[at - 1]) && first.Length >= ShortestName && word.End.Value - at >= ShortestName
            && at + 1 < text.Length && char.IsLower(text[at + 1])
            && !Prefixes.Contains(first, StringComparer.OrdinalIgnoreCase);
    }

    static bool IsSeamOfForm(string text, Range word, int at)
    {
        if (char.IsLower(text[at - 1]))
            return IsUpper(text[at..word.End]) && LegalForms.IsForm(text[at..word.End]);

        var head = text[word.Start..at];
        return head.Length >= ShortestName && at + 1 < word.End.Value && char.IsLower(text[at + 1]) && IsUpper(head)
            && LegalForms.IsForm(head);
    }

    static bool IsUpper(string text) => text.Length > 1 && text.All(char.IsUpper);
}
