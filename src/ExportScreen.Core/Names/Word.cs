namespace ExportScreen.Core.Names;

/// <summary>One word of a name, read once and shared by all names that bear it.</summary>
sealed class Word
{
    Word(string roman, bool abjad)
    {
        IsAbjad = abjad;
        Roman = roman.Length > MaxLength ? roman[..MaxLength] : roman;
        Sound = Sounds.Of(Roman);
        Skeletons = Sounds.Skeletons(Sound);
        GivenNames = Names.GivenNames.Of(Sound);
        IsNumber = Roman.Length > 0 && Roman.All(char.IsAsciiDigit);
        Weight = CommonWords.Weight(Roman);
        IsPlace = Weight == CommonWords.PlaceWeight || Places.IsCountry(Roman);
        foreach (var letter in Sound)
            Letters |= 1u << (letter & 31);
    }

    /// <summary>Longer words are cut: nothing tells more there, and time is bounded.</summary>
    public const int MaxLength = 40;

    public string Roman { get; }

    public string Sound { get; }

    public IReadOnlyList<string> Skeletons { get; }

    /// <summary>Shared by all words that are the same given name; empty where it is none that is known.</summary>
    public IReadOnlyList<GivenName> GivenNames { get; }

    /// <summary>A bit for each sound, upper and lower case alike.</summary>
    public uint Letters { get; }

    /// <summary>Written in a script without short vowels.</summary>
    public bool IsAbjad { get; }

    public bool IsNumber { get; }

    /// <summary>Names a state or a large city.</summary>
    public bool IsPlace { get; }

    /// <summary>How much it tells before any list is counted, per mille.</summary>
    public int Weight { get; }

    public bool IsStop => Weight <= 30;

    /// <summary>Says what sort of organisation it is, or where, rather than which.</summary>
    public bool IsGeneric => Weight <= 400;

    public static Word Of(string roman, bool abjad = false) => new(roman, abjad);

    public override string ToString() => Roman;
}
