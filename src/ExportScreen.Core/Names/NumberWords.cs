namespace ExportScreen.Core.Names;

/// <summary>Numbers written as words or in Roman figures, in figures.</summary>
static class NumberWords
{
    static readonly Terms Digits = Terms.Parse("""
        0: zero, null, ноль, нуль
        1: first, 1st, один, одна, первый, первая, первое, первого, перший, перша, перше, першы, першая, bir, birinchi, бир, биринчи, бірінші, бир, биринчи, birinci, як, якум, یک, الأول, الأولى, primero, primera, primeiro, primeira, premier, première, erste, erster, erstes
        2: two, second, 2nd, два, две, второй, вторая, второе, второго, другий, друга, друге, другі, ikki, ikkinchi, икки, иккинчи, екі, екінші, эки, экинчи, iki, ikinci, дуюм, الثاني, الثانية, segundo, segunda, deuxième, zweite, zweiter
        3: three, third, 3rd, три, третий, третья, третье, третій, третя, третє, трэці, uchinchi, учинчи, үш, үшінші, үч, үчүнчү, üçüncü, سوم, الثالث, الثالثة, tercero, tercera, terceiro, terceira, troisième, dritte, dritter
        4: four, fourth, 4th, четыре, четвертый, четвертая, четвертое, чотири, четвертий, четверта, to'rtinchi, тўртинчи, төрт, төртінші, төртүнчү, dördüncü, dörd, dört, cuarto, quarto, vierte
        5: five, fifth, 5th, пять, пятый, пятая, пятое, пʼять, пʼятий, пʼята, beshinchi, бешинчи, бес, бесінші, беш, бешинчи, beşinci, cinco, quinto, fünf, fünfte
        6: six, sixth, 6th, шесть, шестой, шестая, шість, шостий, oltinchi, олтинчи, алты, алтыншы, алтынчы, altıncı, altı
        7: seven, seventh, 7th, семь, седьмой, седьмая, сім, сьомий, yettinchi, еттинчи, жеті, жетінші, жети, жетинчи, yeddinci, yedinci
        8: eight, eighth, 8th, восемь, восьмой, восьмая, вісім, восьмий, sakkizinchi, саккизинчи, сегіз, сегиз, səkkizinci, sekizinci
        9: nine, ninth, 9th, девять, девятый, девятая, дев'ять, дев'ятий, to'qqizinchi, тўққизинчи, тоғыз, тогуз, doqquzuncu, dokuzuncu
        10: ten, tenth, 10th, десять, десятый, десятая, десятий, o'ninchi, ўнинчи, он, оныншы, onuncu
        11: eleven, eleventh, одиннадцать, одиннадцатый, xi
        12: twelve, twelfth, двенадцать, двенадцатый, xii
        13: thirteen, thirteenth, тринадцать, тринадцатый, xiii
        14: fourteen, fourteenth, четырнадцать, xiv
        15: fifteen, fifteenth, пятнадцать, xv
        16: sixteen, sixteenth, шестнадцать, xvi
        17: seventeen, seventeenth, семнадцать, xvii
        18: eighteen, eighteenth, восемнадцать, xviii
        19: nineteen, nineteenth, девятнадцать, xix
        2: ii
        3: iii
        4: iv
        6: vi
        7: vii
        8: viii
        9: ix
        """);

    static readonly Terms Tens = Terms.Parse("""
        20: twenty, twentieth, двадцать, двадцатый, xx
        30: thirty, thirtieth, тридцать
        40: forty, fourty, fortieth, сорок
        50: fifty, fiftieth, пятьдесят
        60: sixty, шестьдесят
        70: seventy, семьдесят
        80: eighty, восемьдесят
        90: ninety, девяносто
        """);

    /// <summary>The number that starts at a word.</summary>
    public static (int Length, string Figures)? At(IReadOnlyList<string> romans, int at)
    {
        var (roman, next) = (romans[at], at + 1 < romans.Count ? romans[at + 1] : "");
        if (Tens.Of(roman) is { } tens)
        {
            var digit = next == "one" ? "1" : Digits.Of(next) ?? next;
            return digit.Length == 1 && digit[0] is >= '1' and <= '9' ? (2, tens[..1] + digit) : (1, tens);
        }

        // "No. 5", "2-й".
        if (roman is "no" or "nr" or "num" or "number" or "nomer" && IsFigures(next)) return (2, next);
        if (IsFigures(roman) && next is "y" or "ya" or "iy" or "aya" or "oe" or "yy" or "oy" or "go" or "st" or "nd" or "rd") return (2, roman);

        return Digits.Of(roman) is { } figures ? (1, figures)
            : at > 0 && at == romans.Count - 1 && roman is "i" or "v" or "x" ? (1, roman switch { "i" => "1", "v" => "5", _ => "10" })
            : null;
    }

    static bool IsFigures(string roman) => roman.Length > 0 && roman.All(char.IsAsciiDigit);
}
