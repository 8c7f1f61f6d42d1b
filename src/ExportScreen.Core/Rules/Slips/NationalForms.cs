using System.Collections.Frozen;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Slips;

/// <summary>Legal forms and languages that few countries have.</summary>
static class NationalForms
{
    const string FormerUnion = "AM AZ BY GE KG KZ MD RU TJ TM UA UZ";

    /// <summary>At the start or the end of a name, as <see cref="Names.LegalForms"/> has them, with their countries.</summary>
    static readonly IReadOnlyList<(IReadOnlyList<string> Words, string[] Countries)> Forms =
    [
        .. $"""
            gmbh:DE AT CH LI|ggmbh:DE|ag:DE AT CH LI|ug haftungsbeschränkt:DE|ges m b h:AT|gesmbh:AT|sagl:CH|ооо:{FormerUnion}|ooo:{FormerUnion}|оао:{FormerUnion}|oao:{FormerUnion}|зао:{FormerUnion}|zao:{FormerUnion}|пао:RU UA
            тоо:KZ|жшс:KZ|осоо:KG|osoo:KG|жчк:KG|мчж:UZ|mchj:UZ|ҷдмм:TJ|jdmm:TJ|mmc:AZ|შპს:GE|სს:GE|սպը:AM|тов:UA|таа:BY
            sp z o o:PL|spółka akcyjna:PL|s r o:CZ SK|sro:CZ SK|spol s r o:CZ SK|kft:HU|zrt:HU|nyrt:HU|d o o:SI HR RS BA ME MK XK|doo:SI HR RS BA ME MK XK|dooel:MK|eood:BG|ood:BG|uab:LT|sia:LV|oü:EE|oy:FI|oyj:FI|aps:DK GL FO|asa:NO|bv:NL BE CW AW SX SR|b v:NL BE CW AW SX SR|ehf:IS
            lda:PT AO MZ CV TL GW ST|pty ltd:AU ZA NA BW SZ LS|pty limited:AU ZA NA BW SZ LS|pte ltd:SG FJ|sdn bhd:MY BN|株式会社:JP|有限公司:CN HK TW MO SG MY|주식회사:KR KP|w l l:BH KW QA OM|wll:BH KW QA OM|fze:AE|fzco:AE|saog:OM|saoc:OM|anonim şirketi:TR|ltd şti:TR|limited şirketi:TR CY|sa de cv:MX SV GT HN|בע מ:IL
            """.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(':')).Select(entry => (Words(entry[0]), entry[1].Split(' '))),
    ];

    static readonly FrozenDictionary<string, string[]> Languages = """
        az:AZ IR|be:BY|bg:BG|cs:CZ|da:DK GL FO|de:DE AT CH LI LU BE IT|el:GR CY|et:EE|fa:IR AF TJ|fi:FI|he:IL|hr:HR BA|hu:HU|hy:AM|is:IS|it:IT CH SM VA|ja:JP|ka:GE|kk:KZ|km:KH|ko:KR KP|ky:KG|lo:LA|lt:LT|lv:LV|mk:MK|mn:MN CN|my:MM|nb:NO|nn:NO|no:NO
        pl:PL|ro:RO MD|sk:SK|sl:SI|sq:AL XK MK|sr:RS BA ME XK|sv:SE FI AX|tg:TJ|th:TH|tk:TM|tr:TR CY|uk:UA|uz:UZ|vi:VN|zh:CN TW HK MO SG MY
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(':')).ToFrozenDictionary(entry => entry[0], entry => entry[1].Split(' '), StringComparer.Ordinal);

    /// <summary>Countries that have the form which the name bears; none: it bears none that tells.</summary>
    public static IReadOnlyList<string> OfForm(string name)
    {
        var words = Words(name);
        return Forms.Where(form => form.Words.Count < words.Count && (words.Take(form.Words.Count).SequenceEqual(form.Words)
                || words.Skip(words.Count - form.Words.Count).SequenceEqual(form.Words)))
            .OrderByDescending(form => form.Words.Count).Select(form => form.Countries).FirstOrDefault() ?? [];
    }

    /// <summary>Countries in which the language that a name is said to be in is at home; none: many, or not known.</summary>
    public static IReadOnlyList<string> OfLanguage(PartyName name) =>
        name.Lang is { } tag ? Languages.GetValueOrDefault(tag.Split('-')[0]) ?? [] : [];

    static IReadOnlyList<string> Words(string text) => KeywordText.Tokens(text, split: false);
}
