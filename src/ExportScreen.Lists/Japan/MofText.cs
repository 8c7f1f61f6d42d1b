using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Japan;

/// <summary>Cells of the MOF's sheets: several values under <c>(a)</c>, <c>(b)</c>, with names in two scripts in one.</summary>
static partial class MofText
{
    const string Unknown = "不明";

    /// <summary>Countries as nationalities name them.</summary>
    static readonly (string Name, string Code)[] Places =
    [
        ("アフガニスタン", "AF"), ("アラブ首長国連邦", "AE"), ("アルジェリア", "DZ"), ("イエメン", "YE"), ("イスラエル", "IL"),
        ("イラク", "IQ"), ("イラン", "IR"), ("インドネシア", "ID"), ("インド", "IN"), ("ウクライナ", "UA"),
        ("ウズベキスタン", "UZ"), ("エジプト", "EG"), ("エチオピア", "ET"), ("エリトリア", "ER"), ("オマーン", "OM"),
        ("カザフスタン", "KZ"), ("カタール", "QA"), ("キルギス", "KG"), ("クウェート", "KW"), ("ケニア", "KE"),
        ("コンゴ民主共和国", "CD"), ("サウジアラビア", "SA"), ("ジョージア", "GE"), ("シリア", "SY"), ("ソマリア", "SO"),
        ("タジキスタン", "TJ"), ("チュニジア", "TN"), ("チャド", "TD"), ("トルコ", "TR"), ("ドイツ", "DE"), ("ニジェール", "NE"),
        ("ナイジェリア", "NG"), ("ハイチ", "HT"), ("パキスタン", "PK"), ("パレスチナ", "PS"), ("フィリピン", "PH"),
        ("フランス", "FR"), ("ベラルーシ", "BY"), ("マリ", "ML"), ("マレーシア", "MY"), ("モロッコ", "MA"), ("モルドバ", "MD"),
        ("ヨルダン", "JO"), ("リビア", "LY"), ("ルワンダ", "RW"), ("レバノン", "LB"), ("ロシア", "RU"), ("ウガンダ", "UG"),
        ("中央アフリカ", "CF"), ("中国", "CN"), ("南スーダン", "SS"), ("スーダン", "SD"), ("北朝鮮", "KP"), ("英国", "GB"),
        ("米国", "US"),
    ];

    /// <summary>Digits and brackets of full width become plain ones.</summary>
    public static string Normal(string? text) => text?.Normalize(NormalizationForm.FormKC) ?? "";

    /// <summary>Every name of a cell, the ones in brackets behind others too.</summary>
    public static IEnumerable<string> Names(string? cell)
    {
        foreach (var part in Parts().Split(Normal(cell)))
        {
            var inside = new List<string>();
            var outside = Brackets().Replace(part, match =>
            {
                inside.Add(match.Groups[1].Value);
                return " ";
            });
            foreach (var name in inside.Prepend(outside).Select(Plain).OfType<string>())
                yield return name;
        }
    }

    /// <summary>The first day of a cell <c>2001.9.22 2008.6.25改訂</c>; null where it is none.</summary>
    public static DateOnly? Day(string? cell) =>
        DateOnly.TryParseExact(Normal(cell).Split('\n', ' ')[0], ["yyyy.M.d", "yyyy-MM-dd", "yyyy/M/d"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day) ? day : SheetTable.Serial(Normal(cell)) is { Month: { } month, Day: { } of } serial
                ? new(serial.Year, month, of) : null;

    /// <summary>Dates as <c>1978年2月1日</c>, <c>1957年</c>, <c>1957年頃</c>, or a spreadsheet's count.</summary>
    public static IEnumerable<PartialDate> Dates(string? cell)
    {
        var text = Normal(cell);
        return SheetTable.Serial(text) is { } serial ? [serial]
            : PartialDate.Parse(text) is { } plain ? [plain] : Japanese().Matches(text).Select(match => new PartialDate(
            Number(match.Groups["year"]),
            match.Groups["month"].Success ? Number(match.Groups["month"]) : null,
            match.Groups["day"].Success ? Number(match.Groups["day"]) : null,
            Circa: match.Groups["circa"].Success)).Where(date => date.Month is null or (>= 1 and <= 12));
    }

    public static IEnumerable<string> Countries(string? cell)
    {
        var text = Normal(cell);
        foreach (var (name, code) in Places)
        {
            if (text.Contains(name, StringComparison.Ordinal))
            {
                // What is found is taken out: South Sudan holds Sudan's name.
                text = text.Replace(name, "", StringComparison.Ordinal);
                yield return code;
            }
        }
    }

    static string? Plain(string text)
    {
        var name = Mark().Replace(text, "").Trim(' ', '・', ',', ';', ':', '.', '"', '“', '”');
        return name.Contains(Unknown, StringComparison.Ordinal) ? null : Text.Value(name);
    }

    static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\n|;|、|(?:\(|^|\s)[a-z]\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\(([^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"^\s*(?:a\.?k\.?a\.?|f\.?k\.?a\.?|original script|別称|旧称|旧名|別名|通称)\s*[:：,、.]?\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"(?<year>\d{4})\s*年(?:\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?)?(?<circa>頃)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();
}
