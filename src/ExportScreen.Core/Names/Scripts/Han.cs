using System.Collections.Frozen;
using System.Text;
using AnyAscii;

namespace ExportScreen.Core.Names.Scripts;

/// <summary>Sounds of Chinese characters: of Mandarin, and of foreign names that are written with them sound by
/// sound.</summary>
/// <remarks>Beside the signs of <see cref="Sounds"/>: N the end of Wang and Zheng.</remarks>
static class Han
{
    /// <summary>Characters that stand for other sounds in foreign names than in Mandarin.</summary>
    static readonly FrozenDictionary<string, string> Foreign = Parse("""
        尔 l 爾 l 耳 l 夫 v 弗 v 特 t 德 d 克 k 斯 s 兹 z 茲 z 茨 T 姆 m 恩 n 什 S 奇 Ci 齐 Ci 齊 Ci 赫 h 勒 l 格 g 布 b 普 p
        加 ga 伽 ga 嘉 ga 基 ki 吉 Gi 杰 Ge 傑 Ge 贾 Ja 賈 Ja 乔 Jo 喬 Jo 约 jo 約 jo 雅 ja 扬 jan 揚 jan 让 Jan 讓 Jan 热 Ge 熱 Ge 日 Gi
        休 hiu 希 hi 谢 Se 謝 Se 逊 son 遜 son 松 son 孙 son 顿 ton 頓 ton 敦 don 唐 don 汤 tom 湯 tom 登 den 亚 ia 亞 ia 娅 ia 婭 ia
        埃 e 爱 e 愛 e 艾 ei 奥 o 奧 o 欧 o 歐 o 厄 e 金 kin 康 kon 坎 kan 雷 re 蕾 re 赖 rai 賴 rai 莱 rai 萊 rai 劳 lo 勞 lo 邱 Cu 丘 Cu
        朱 Ju 茹 Ju 若 Jo 昆 kuin 奎 kui 蒙 mon 邦 bon 蓬 pon 冯 von 馮 von 丰 fon 万 van 萬 van 温 vin 溫 vin 乌 u 烏 u 惠 we 怀 wai 懷 wai
        华 wa 華 wa 考 ko 高 go 尚 San 香 San 肖 So 夏 Sa 沙 Sa 莎 sa 查 Ca 恰 Ca 切 Ce 钦 Cin 欽 Cin 琼 Jon 瓊 Jon 詹 Jan 泽 ze 澤 ze 策 Te
        """);

    static readonly (string Pinyin, string Sound)[] Initials =
        [("zh", "J"), ("ch", "C"), ("sh", "S"), ("x", "S"), ("q", "C"), ("j", "J"), ("c", "T"), ("y", "i")];

    public static string Sounds(string token)
    {
        var sounds = new StringBuilder(token.Length * 4);
        foreach (var rune in token.EnumerateRunes())
        {
            var letter = rune.ToString();
            foreach (var sound in Foreign.GetValueOrDefault(letter) ?? Mandarin(string.Concat(letter.Transliterate().Select(char.ToLowerInvariant))))
            {
                if (char.IsAsciiLetter(sound) && (sounds.Length == 0 || sounds[^1] != sound)) sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }

    static string Mandarin(string pinyin)
    {
        if (pinyin == "er") return "l";

        foreach (var (letters, sound) in Initials)
        {
            if (!pinyin.StartsWith(letters, StringComparison.Ordinal)) continue;

            pinyin = sound + pinyin[letters.Length..];
            break;
        }

        return pinyin.EndsWith("ng", StringComparison.Ordinal) ? pinyin[..^2] + "N" : pinyin;
    }

    static FrozenDictionary<string, string> Parse(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
