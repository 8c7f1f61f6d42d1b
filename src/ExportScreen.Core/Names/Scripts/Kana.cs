using System.Collections.Frozen;
using System.Text;

namespace ExportScreen.Core.Names.Scripts;

/// <summary>Hiragana and katakana in Latin letters, after Hepburn.</summary>
static class Kana
{
    static readonly FrozenDictionary<string, string> Syllables = Parse("""
        ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so
        ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no
        ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo
        ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ヴ vu ー - ッ - ヶ ke ヵ ka ヮ wa
        キャ kya キュ kyu キョ kyo ギャ gya ギュ gyu ギョ gyo シャ sha シュ shu ショ sho シェ she ジャ ja ジュ ju ジョ jo ジェ je
        チャ cha チュ chu チョ cho チェ che ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ビャ bya ビュ byu ビョ byo
        ピャ pya ピュ pyu ピョ pyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ティ ti ディ di トゥ tu ドゥ du テュ tyu デュ dyu
        ファ fa フィ fi フェ fe フォ fo フュ fyu ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ヴュ vyu ツァ tsa ツィ tsi ツェ tse ツォ tso
        イェ ye クァ kwa クィ kwi クェ kwe クォ kwo グァ gwa スィ si ズィ zi ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo
        """);

    public static string Romanise(string token)
    {
        var roman = new StringBuilder(token.Length * 2);
        for (var i = 0; i < token.Length; i++)
        {
            var letter = Katakana(token[i]);
            if (i + 1 < token.Length && Syllables.TryGetValue($"{letter}{Katakana(token[i + 1])}", out var both))
            {
                roman.Append(both);
                i++;
            }
            else if (Syllables.TryGetValue(letter.ToString(), out var one))
            {
                roman.Append(letter == 'ン' && i + 1 < token.Length && IsLabial(Katakana(token[i + 1])) ? "m" : one);
            }
        }

        return roman.ToString();
    }

    /// <summary>Before b and p, n is heard and spelt m.</summary>
    static bool IsLabial(char letter) => "バビブベボパピプペポ".Contains(letter, StringComparison.Ordinal);

    static char Katakana(char letter) => letter is >= '\u3041' and <= '\u3096' ? (char)(letter + 0x60) : letter;

    static FrozenDictionary<string, string> Parse(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1] == "-" ? "" : pair[1], StringComparer.Ordinal);
}
