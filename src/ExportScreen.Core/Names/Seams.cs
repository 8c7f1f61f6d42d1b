using System.Buffers;
using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Words written as one whose capitals show where they were joined: AlisherUsmanov, SiemensAG, ОООРомашка; and
/// names of people in scripts that put no space between them: 김정은.</summary>
static class Seams
{
    const int ShortestName = 3;

    /// <summary>Small words that are written on to the next without being parted in capitals: MacDonald, DeWitt, AlAssad.</summary>
    static readonly string[] Prefixes =
        ["mac", "fitz", "van", "von", "der", "den", "del", "della", "dal", "san", "saint", "abu", "abd", "abdul", "bin", "ibn", "umm", "nur"];

    /// <summary>Legal forms of languages without spaces, longer ones first.</summary>
    static readonly string[] UnspacedForms = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "合同会社", "有限会社", "주식회사", "유한회사"];

    /// <summary>Chinese and Korean ones of one letter that nearly all people bear.</summary>
    static readonly SearchValues<char> Families = SearchValues.Create(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂"
        + "丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃洪武莫孔习習温溫"
        + "朴裴申安柳全文孫成具禹元千"
        + "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국");

    /// <summary>… and of two letters.</summary>
    static readonly FrozenSet<string> LongFamilies = FrozenSet.Create(
        StringComparer.Ordinal, "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "独孤", "獨孤", "南宫", "南宮",
        "夏侯", "尉迟", "尉遲", "皇甫", "慕容", "令狐", "宇文", "长孙", "長孫", "公孙", "公孫", "轩辕", "軒轅", "端木", "呼延", "淳于", "申屠", "百里",
        "鲜于", "鮮于", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방");

    /// <param name="cased">From <see cref="NameText.Cased"/>.</param>
    public static string OpenPerson(string cased) => Unspaced(cased) ?? Open(cased, IsSeamOfPerson);

    /// <summary>Parted at legal forms only: companies like to write words as one.</summary>
    public static string OpenOrganisation(string cased)
    {
        var unspaced = Array.Find(UnspacedForms, form => cased.Contains(form, StringComparison.Ordinal));
        return Open(unspaced is null ? cased : cased.Replace(unspaced, $" {unspaced} ", StringComparison.Ordinal), IsSeamOfForm);
    }

    /// <summary>A name that is one such word; where there are spaces, they part it. Names of foreigners, which are written
    /// sound by sound, seldom start like a family's.</summary>
    static string? Unspaced(string cased)
    {
        var name = cased.Trim();
        return name.Length is < 2 or > 4 || !name.All(IsUnspaced) ? null
            : name.Length > 2 && LongFamilies.Contains(name[..2]) ? name.Insert(2, " ")
            : name.Length < 4 && Families.Contains(name[0]) ? name.Insert(1, " ")
            : null;
    }

    static bool IsUnspaced(char letter) => letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

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
