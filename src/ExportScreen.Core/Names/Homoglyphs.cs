using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Letters of one script that pass for another's, and digits and signs that pass for letters, inside one word.</summary>
static class Homoglyphs
{
    /// <summary>Each Latin letter and those that look like it, capitals first: they differ in what they look like.</summary>
    static readonly FrozenDictionary<char, char> ToLatin = Shapes("""
        AАΑᎪꓮ BВΒᏴꓐ CСϹᏟꓚ DᎠꓓ EЕΕᎬꓰ FꓝϜ GԌᏀꓖ HНΗᎻꓧ IІΙӀᏆꓲ JЈͿᎫꓙ KКΚᏦꓗ LᏞꓡԼ MМΜᎷꓟ NΝꓠ OОΟՕꓳ PРΡᏢꓑ QԚ RᎡꓣ SЅՏᏚꓢ TТΤᎢꓔ
        UՍꓴ VᏙꓦѴ WԜᎳꓪ XХΧꓫ YУΥҮꓬ ZΖᏃꓜ
        aаα bв cсϲ dԁ eеε gց hһнհ iіιӏ jјϳյ kкκ mм nոη oоοօ pрρ qԛզ sѕ tтτ uսυ vνѵ wԝω xхχ yуγү
        """);

    static readonly FrozenDictionary<char, char> ToCyrillic =
        Pairs("AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУaаbвcсeеhнiіjјkкmмoоpрsѕtтxхyу");

    static readonly FrozenDictionary<char, char> ToGreek = Pairs("AΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖaαeεiιkκnηoοpρtτuυvνxχ");
    static readonly FrozenDictionary<char, char> ToArmenian = Pairs("OՕSՏUՍLԼgցhհjյnոoօqզuս");
    static readonly FrozenDictionary<char, char> DigitToLetter = Pairs("0o1i3e4a5s7t8b$s@a€e");
    static readonly FrozenDictionary<char, char> LetterToDigit = Pairs("O0o0О0о0I1i1І1і1З3з3");

    enum Script { Latin, Cyrillic, Greek, Armenian, Other }

    /// <summary>One script for each word that mixes several, letters for digits that stand between letters.</summary>
    public static string Fold(string text)
    {
        if (!MayMix(text)) return text;

        var letters = text.ToCharArray();
        for (var start = 0; start < letters.Length; start++)
        {
            if (!IsPart(letters[start])) continue;
            var end = start;
            while (end < letters.Length && IsPart(letters[end])) end++;
            FoldWord(letters.AsSpan(start, end - start), isAddress: IsAddress(letters, start, end));
            start = end;
        }

        return new(letters);
    }

    /// <summary>Letters of one script alone, as almost all names are, need no look at their words.</summary>
    static bool MayMix(string text)
    {
        int scripts = 0, digits = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) || letter is '$' or '@' or '€') digits = 1;
            else if (char.IsAsciiLetter(letter)) scripts |= 1;
            else if (letter > '\u024F') scripts |= 2;
        }

        return scripts == 3 || (digits > 0 && scripts > 0) || (scripts == 2 && SeveralForeign(text));
    }

    static bool SeveralForeign(string text)
    {
        Script? first = null;
        foreach (var letter in text)
        {
            if (letter <= '\u024F' || !char.IsLetter(letter)) continue;
            first ??= Of(letter);
            if (Of(letter) != first) return true;
        }

        return false;
    }

    static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '$' or '@' or '€';

    /// <summary>The sign in an address of mail is no letter.</summary>
    static bool IsAddress(char[] letters, int start, int end) => end + 1 < letters.Length && letters[end] == '.'
        && char.IsLetter(letters[end + 1]) && letters.AsSpan(start, end - start).Contains('@');

    static void FoldWord(Span<char> word, bool isAddress)
    {
        Span<int> all = stackalloc int[5];
        Span<int> telling = stackalloc int[5];
        var digits = 0;
        foreach (var letter in word)
        {
            if (char.IsLetter(letter)) all[(int)Of(letter)]++;
            else digits++;
        }

        var letters = word.Length - digits;
        if (letters == 0) return;

        if (all[(int)Script.Latin] < letters) FoldScripts(word, all, telling);
        if (digits > 0 && !isAddress && !HasOther(word)) FoldDigits(word, digits, letters);
    }

    /// <summary>The script is that of the letters that only one script has; the others are its look-alikes.</summary>
    static void FoldScripts(Span<char> word, Span<int> all, Span<int> telling)
    {
        var rival = Rival(all);
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) continue;
            var script = Of(letter);
            if (script == Script.Latin ? !From(rival).ContainsKey(letter) : !ToLatin.ContainsKey(letter)) telling[(int)script]++;
        }

        var latin = telling[(int)Script.Latin] != telling[(int)rival]
            ? telling[(int)Script.Latin] > telling[(int)rival]
            : all[(int)Script.Latin] >= all[(int)rival];
        var home = latin ? Script.Latin : rival;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i]) || Of(word[i]) == home) continue;
            var shape = ToLatin.GetValueOrDefault(word[i], word[i]);
            word[i] = home == Script.Latin ? shape : From(home).GetValueOrDefault(shape, word[i]);
        }
    }

    /// <summary>The script other than Latin with the most letters.</summary>
    static Script Rival(Span<int> all)
    {
        var rival = Script.Cyrillic;
        for (var script = Script.Greek; script <= Script.Other; script++)
        {
            if (all[(int)script] > all[(int)rival]) rival = script;
        }

        return rival;
    }

    static FrozenDictionary<char, char> From(Script script) => script switch
    {
        Script.Cyrillic => ToCyrillic,
        Script.Greek => ToGreek,
        Script.Armenian => ToArmenian,
        Script.Latin or Script.Other or _ => FrozenDictionary<char, char>.Empty,
    };

    static Script Of(char letter) => letter switch
    {
        <= '\u024F' => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0530' and <= '\u058F' => Script.Armenian,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        _ => Script.Other,
    };

    /// <summary>Digits look like no letter of other scripts.</summary>
    static bool HasOther(Span<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && Of(letter) == Script.Other) return true;
        }

        return false;
    }

    static void FoldDigits(Span<char> word, int digits, int letters)
    {
        if (word.Length >= 4 && letters >= 2 * digits && DigitsStandInside(word)) Replace(word, DigitToLetter);
        else if (char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && ArePassingForDigits(word)) Replace(word, LetterToDigit);
    }

    static bool ArePassingForDigits(Span<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiDigit(letter) && !LetterToDigit.ContainsKey(letter)) return false;
        }

        return true;
    }

    /// <summary>One at a time between letters; a nought or a sign also in front.</summary>
    static bool DigitsStandInside(Span<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i])) continue;
            if (i == 0 ? word[0] is not ('0' or '$') : i == word.Length - 1) return false;
            if (!char.IsLetter(word[i + 1])) return false;
        }

        return true;
    }

    static void Replace(Span<char> word, FrozenDictionary<char, char> table)
    {
        foreach (ref var letter in word)
            letter = table.GetValueOrDefault(letter, letter);
    }

    static FrozenDictionary<char, char> Shapes(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(group => group[1..].Select(letter => KeyValuePair.Create(letter, group[0])))
        .ToFrozenDictionary();

    static FrozenDictionary<char, char> Pairs(string text) =>
        text.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
