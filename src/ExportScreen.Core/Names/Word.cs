using ExportScreen.Core.Names.Scripts;

namespace ExportScreen.Core.Names;

/// <summary>One word of a name, read once and shared by all names that bear it.</summary>
sealed class Word
{
    Word(string roman, Script script, string? sound)
    {
        Script = script;
        Roman = roman.Length > MaxLength ? roman[..MaxLength] : roman;
        Sound = Same(SoundOf(Roman, sound), Roman);
        Heard = Same(script == Script.Latin ? Names.Heard.Of(Roman) : Sound.Replace("x", "ks", StringComparison.Ordinal), Sound);
        Skeletons = Names.Skeletons.Of(this);
        GivenNames = Names.GivenNames.Of(Sound);
        IsNumber = Roman.Length > 0 && Roman.All(char.IsAsciiDigit);
        Weight = CommonWords.Weight(Roman);
        IsCountry = Places.IsCountry(Roman);
        IsPlace = Weight == CommonWords.PlaceWeight || IsCountry;
        (Stem, StemEnding) = SurnameStem.Of(Sound);
        Customary = CustomaryNames.Of(Roman);
        SoundKinds = Kinds.Of(Sound);
        HeardKinds = Kinds.Of(Heard);
    }

    /// <summary>Longer words are cut: nothing tells more there, and time is bounded.</summary>
    public const int MaxLength = 40;

    public string Roman { get; }

    public string Sound { get; }

    public string[] Skeletons { get; }

    /// <summary>The same as languages of Western Europe would read it.</summary>
    public string Heard { get; }

    /// <summary>Shared by all words that are the same given name; empty where it is none that is known.</summary>
    public GivenName[] GivenNames { get; }

    public Kinds SoundKinds { get; }

    public Kinds HeardKinds { get; }

    /// <summary>As a surname, without an ending; null where it has none.</summary>
    public string? Stem { get; }

    /// <summary>The kind of that ending.</summary>
    public int StemEnding { get; }

    /// <summary>Rows of <see cref="CustomaryNames"/>, if it stands there.</summary>
    public int[]? Customary { get; }

    public Script Script { get; }

    /// <summary>Its place in the index that it belongs to, which need not look it up then.</summary>
    public int Number { get; set; } = -1;

    public bool IsNumber { get; }

    public bool IsCountry { get; }

    /// <summary>Names a state or a large city.</summary>
    public bool IsPlace { get; }

    /// <summary>How much it tells before any list is counted, per mille.</summary>
    public int Weight { get; }

    public bool IsStop => Weight <= 30;

    /// <summary>Says what sort of organisation it is, or where, rather than which.</summary>
    public bool IsGeneric => Weight <= 400;

    /// <param name="sound">As the script of origin has it, where that says more than its romanisation.</param>
    public static Word Of(string roman, Script script = Script.Latin, string? sound = null) => new(roman, script, sound);

    /// <summary>What <see cref="Sound"/> is, for tables that words are looked up in while they are made.</summary>
    public static string SoundOf(string roman, string? sound) =>
        sound is null ? Sounds.Of(roman, umlauts: false) : sound.Length > MaxLength ? sound[..MaxLength] : sound;

    /// <summary>Two words of a name as one: some write Abdul Rahman in one word, some in two.</summary>
    public static Word Joined(Word first, Word second) =>
        new(first.Roman + second.Roman, first.Script, first.Script == Script.Latin ? null : first.Sound + second.Sound);

    public override string ToString() => Roman;

    /// <summary>One string for both, of which an index holds very many.</summary>
    static string Same(string text, string other) => text == other ? other : text;
}
