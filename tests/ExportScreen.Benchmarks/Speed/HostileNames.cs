using System.Text;
using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Strings that mean harm, or nothing, up to the longest that a name may be.</summary>
sealed class HostileNames
{
    public const int MaxLength = 512;

    const int CommonWords = 200;

    static readonly string[] Scripts =
    [
        "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюяўқғҳ", "αβγδεζηθικλμνξοπρστυφχψω",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "אבגדהוזחטיכלמנסעפצקרשת", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "王李张刘陈杨赵黄周吴", "가나다라마바사아자차카", "アイウエオカキクケコ", "0123456789",
    ];

    static readonly string[] Marks =
        ["\u0300", "\u0301", "\u0308", "\u0327", "\u0323", "\u0336", "\u20DD", "\u064E", "\u05B0"];

    static readonly string[] Invisible = ["\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E"];

    static readonly (char Letter, char Like)[] Lookalikes =
    [
        ('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('x', 'х'), ('y', 'у'), ('i', 'і'), ('s', '5'), ('o', '0'),
        ('i', '1'), ('t', '7'), ('a', 'α'), ('o', 'ο'),
    ];

    static readonly string[] Muhammads =
    [
        "Muhammad", "Mohammed", "Mohamed", "Muhammed", "Mahomet", "Mohammad", "Mehmet", "Mohamad", "Muhamad", "Mohd",
        "Muḥammad", "Мухаммад", "Магомед", "محمد", "Mamadou", "Magomed", "Mukhammad", "M.",
    ];

    readonly SplitMix64 random = new(6);
    readonly List<string> names;
    readonly List<string> common;

    public HostileNames(IReadOnlyList<Listing> listings)
    {
        names = [.. listings.SelectMany(listing => listing.Names).Select(name => name.Value)];
        common = [.. names.SelectMany(name => name.Split(' ')).GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(CommonWords).Select(word => word.Key)];
        Kinds =
        [
            ("any code units", () => Letters(() => (char)random.Below(0x10000))),
            ("letters of all planes", Planes),
            ("few letters repeated", Repeated),
            ("many short words", () => Words(() => Text(Scripts[0], 1 + random.Below(3)))),
            ("combining marks", () => Letters(() => (random.Chance(15) ? Text(Scripts[0], 1) : random.Of(Marks))[0])),
            ("scripts mixed in words", () => Words(Mixed)),
            ("look-alikes and invisible characters", () => Disguised(random.Of(names))),
            ("the commonest words", () => Words(() => random.Of(common))),
            ("spellings of Muhammad", () => Words(() => random.Of(Muhammads))),
            ("very long words", () => Words(() => Text(random.Of(Scripts), 40 + random.Below(400)))),
            ("listed names strung together", () => Words(() => random.Of(names))),
            ("numbers and initials", () => Words(() => random.Chance(50) ? $"{random.Below(3000)}" : $"{Latin()}.")),
            ("a listed name misspelt throughout", () => Misspelt(random.Of(names))),
        ];
    }

    public IReadOnlyList<(string Kind, Func<string> Make)> Kinds { get; }

    char Latin() => (char)('a' + random.Below(26));

    string Letters(Func<char> letter) =>
        string.Concat(Enumerable.Range(0, random.Below(MaxLength + 1)).Select(_ => letter()));

    string Mixed() => string.Concat(Enumerable.Range(0, 2 + random.Below(9)).Select(_ => Text(random.Of(Scripts), 1)));

    /// <summary>As many as fit into a length of its own.</summary>
    string Words(Func<string> word)
    {
        var (text, length) = (new StringBuilder(), 1 + random.Below(MaxLength));
        while (text.Length < length) text.Append(word()).Append(' ');
        return text.ToString(0, length);
    }

    string Text(string letters, int length) => string.Create(length, letters, (span, source) =>
    {
        foreach (ref var letter in span) letter = source[random.Below(source.Length)];
    });

    string Planes()
    {
        var text = new StringBuilder();
        for (var length = random.Below(MaxLength); text.Length < length;)
        {
            var value = random.Below(0x30000);
            if (Rune.IsValid(value)) text.Append(new Rune(value).ToString());
        }

        return text.ToString();
    }

    string Repeated()
    {
        var letters = Text(random.Of(Scripts), 1 + random.Below(3));
        var spaced = random.Chance(30) ? 2 + random.Below(12) : MaxLength + 1;
        return string.Concat(Enumerable.Range(0, 1 + random.Below(MaxLength))
            .Select(at => at % spaced == spaced - 1 ? ' ' : letters[at % letters.Length]));
    }

    string Disguised(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            var (plain, like) = random.Of(Lookalikes);
            text.Append(char.ToLowerInvariant(letter) == plain ? like : letter);
            if (random.Chance(20)) text.Append(random.Of(Invisible));
        }

        return text.ToString(0, Math.Min(text.Length, MaxLength));
    }

    string Misspelt(string name) =>
        string.Concat(name.Select(letter => char.IsLetter(letter) && random.Chance(25) ? Latin() : letter));
}
