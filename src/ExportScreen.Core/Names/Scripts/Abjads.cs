using System.Collections.Frozen;
using System.Text;

namespace ExportScreen.Core.Names.Scripts;

/// <summary>Sounds of words in Arabic and Hebrew letters.</summary>
/// <remarks>Beside the signs of <see cref="Sounds"/>: V a letter at the start that bears any vowel; A alef; O ayin, which
/// may be any vowel or none; P the ending that is written -a, -ah, -at, -e; I the ending that is -a or -i; w and y
/// consonants or long vowels; B b or v; F p or f; K k or kh; D emphatic d or z; Q th.</remarks>
static class Abjads
{
    static readonly FrozenDictionary<char, char> Arabic = Parse("""
        اA أA إA آA ٱA بb پp تt ةP ثQ جJ چC حh خH دd ذD رr زz ژZ سs شS صs ضD طt ظD عO غg فf ڤv قq کk كk گg ڭg لl مm نn ںn ہh ھh هh ۀh ەP
        وw ؤw ۇw يy ىI یy ئy ېy ےy ٹt ڈd ڑr ټt ډd ړr ښS ګg ڼn ځz څT ۍy ێy ۆw ڵl ڕr
        """);

    static readonly FrozenDictionary<char, char> Hebrew = Parse("""
        אA בB גg דd הh וw זz חH טt יy כK ךK לl מm םm נn ןn סs עO פF ףF צT ץT קk רr שS תt
        """);

    public static string Sounds(string token, Script script)
    {
        var letters = script == Script.Arabic ? Arabic : Hebrew;
        var sounds = new StringBuilder(token.Length);
        for (var i = 0; i < token.Length; i++)
        {
            if (!letters.TryGetValue(token[i], out var sound)) continue;

            var last = i == token.Length - 1;
            if (sound is 'A' or 'O' && sounds.Length == 0) sound = 'V';
            else if (sound == 'I' && !last) sound = 'y';
            else if (sound == 'y' && last && token[i] == 'ی') sound = 'I';
            else if (sound == 'h' && last && (script == Script.Hebrew || token[i] is 'ه' or 'ہ')) sound = 'P';
            if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
        }

        return sounds.ToString();
    }

    /// <summary>Without the article of Arabic: lists write it apart, with a hyphen or not at all.</summary>
    public static string WithoutArticle(string token) =>
        token.Length > 4 && token.StartsWith("ال", StringComparison.Ordinal) ? token[2..] : token;

    static FrozenDictionary<char, char> Parse(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
