using CsCheck;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>Names of parts that people and firms do have, and names of nobody.</summary>
static class RealisticNames
{
    static readonly string[] Given =
    [
        "Aleksandr", "Sergei", "Nikolai", "Rustam", "Farrukh", "Zarina", "Nilufar", "Aigerim", "Bakytzhan", "Emil", "Leyla", "Giorgi",
        "Tamar", "Oksana", "Taras", "Salman", "Khalid", "Faisal", "Rami", "Nadia", "Pedro", "Lucía", "Björn", "Zoltán", "Agnieszka",
    ];

    static readonly string[] Surnames =
    [
        "Belousov", "Kravchenko", "Patrushev", "Yuldashev", "Nazarova", "Tokayev", "Sarsenbayeva", "Guliyev", "Mammadova", "Kvirikashvili",
        "Lomidze", "Shevchuk", "Dulaimi", "Tikriti", "Makhlouf", "Zadran", "Fernández", "Lindqvist", "Szabó", "Wiśniewska", "Golovin",
    ];

    static readonly string[] Cyrillic =
        ["Александр", "Фаррух", "Зарина", "Бауыржан", "Оксана", "Белоусов", "Кравченко", "Юлдашев", "Ғуломов", "Жұмағұлов", "Гнатюк", "Лукашэвіч"];

    static readonly string[] Patronymics = ["Sergeyevich", "Rustamovich", "Petrovna", "Borisovich", "Timurovna", "Vladimirovich"];

    static readonly string[] Telling =
        ["Norsi", "Kvazar", "Almaz", "Tekhnoserv", "Protei", "Signatek", "Vektor", "Somon", "Bereket", "Zarafshan", "Pulsar", "Korund"];

    static readonly string[] Generic = ["Trading", "Systems", "Group", "Engineering", "Telecom", "Security", "International", "Trans"];

    static readonly string[] Forms = ["LLC", "OOO", "JSC", "Ltd", "GmbH", "MChJ", "ТОО", "АО"];

    static readonly string[] Alphabets =
    [
        "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюяўқғҳ", "αβγδεζηθικλμνξοπρστυφχψω",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "אבגדהוזחטיכלמנסעפצקרשת", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "王李张刘陈杨赵黄周吴", "가나다라마바사아자차카", "アイウエオカキクケコ", "0123456789",
    ];

    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    /// <summary>Given name and surname, without particles, initials or signs between them.</summary>
    public static readonly Gen<string> GivenAndSurname = Gen.OneOf(
        Gen.Select(Of(Given), Of(Surnames), (given, surname) => $"{given} {surname}"),
        Gen.Select(Of(Cyrillic[..5]), Of(Cyrillic[5..]), (given, surname) => $"{given} {surname}"));

    /// <summary>A word that no table knows.</summary>
    public static readonly Gen<string> Rare = Word("bdfgklmnprstvz", "aeiou");

    /// <summary>Two such words without a letter in common, and few in common with other names.</summary>
    public static readonly Gen<(string One, string Other)> Different = Gen.Select(Word("qgz", "ou"), Word("xwj", "iy"));

    /// <summary>A company's name in two parts, of which the second begins with what is no legal form, or is one.</summary>
    public static readonly Gen<(string Front, string Back)> Split = Gen.OneOf(
        Gen.Select(Of(Telling), Of(Generic), Of(Forms), (telling, generic, form) => ($"{telling} {generic}", form)),
        Gen.Select(Of(Telling), Of(Telling), (telling, other) => (telling, other)),
        Gen.Select(Of(Forms), Of(Telling), Of(Generic), (form, telling, generic) => ($"{form} {telling}", generic)),
        Gen.Select(Rare, Of(Generic), Gen.Int[21, 99], (rare, generic, number) => (rare, $"{generic} {number}")));

    public static readonly Gen<string> FatherName = Of(Patronymics);

    public static readonly Gen<string> Person = Gen.OneOf(
        GivenAndSurname,
        Gen.Select(Of(Given), FatherName, Of(Surnames), (given, father, surname) => $"{given} {father} {surname}"),
        Gen.Select(Of(Given), Of(Given), Of(Surnames), (given, other, surname) => $"{given} {other} {surname}"),
        Gen.Select(Of(Given), Of(Given), Of(Surnames), (given, father, surname) => $"{given} bin {father} al-{surname}"),
        Gen.Select(Of(Given), Of(Surnames), (given, surname) => $"{given[0]}. {surname}"),
        Gen.Select(Of(Given), Rare, (given, surname) => $"{given} {surname}"));

    public static readonly Gen<string> Organisation = Split.Select(name => $"{name.Front} {name.Back}");

    /// <summary>Words of a random script, or of several.</summary>
    public static readonly Gen<string> OfAnyScript = Of(Alphabets).SelectMany(letters => Text(letters, 1, 9)).Array[1, 4]
        .Select(words => string.Join(' ', words));

    static readonly Gen<char> AnyUnit = Gen.Char['\u0000', '\uFFFF'];

    /// <summary>Whatever a request may carry, up to the longest that is let in.</summary>
    public static readonly Gen<string> AnyText = Gen.OneOf(
        AnyUnit.Array[0, 512].Select(units => new string(units)),
        Gen.Char['\uD800', '\uDFFF'].Array[0, 512].Select(units => new string(units)),
        Text("\u0000\u0007\u001B\u007F\u0085\u200B\u200E\u202E\u2066\uFEFF\u00AD a", 0, 512),
        Text("eй\u0300\u0301\u0308\u0327\u0489\u064E\u05B0\u20DD", 0, 512),
        Text("\uE000\uF8FF\uDB80\uDC00\uD83D\uDE00\uD83C\uDFFD\u200D\uFE0F x", 0, 512),
        Gen.Select(AnyUnit, Gen.Int[1, 512], (unit, length) => new string(unit, length)),
        Of(Alphabets).SelectMany(letters => Text(letters + "    ", 0, 512)),
        Text("abо -.,'\"&()0123ЖЗ@$ﷺ№Ǆß㎏İ", 0, 512),
        Gen.OneOf(Person, Organisation).Array[1, 24].Select(names => Cut(string.Join(' ', names))),
        Gen.Char["abcdefghijklmnopqrstuvwxyz"].Array[1, 256].Select(letters => Cut(string.Join(' ', letters))));

    static Gen<string> Word(string consonants, string vowels) =>
        Gen.Select(Gen.Char[consonants], Gen.Char[vowels]).Array[3, 4].Select(syllables =>
        {
            var word = string.Concat(syllables.Select(syllable => $"{syllable.Item1}{syllable.Item2}"));
            return char.ToUpperInvariant(word[0]) + word[1..];
        });

    static Gen<string> Text(string letters, int shortest, int longest) =>
        Gen.Char[letters].Array[shortest, longest].Select(text => new string(text));

    static string Cut(string text) => text.Length > 512 ? text[..512] : text;
}
