namespace ExportScreen.Core.Matching;

/// <summary>What laying one name on another found, in numbers that a scorecard can weigh. Weights are per mille of a
/// word that one listing alone bears.</summary>
struct Layout()
{
    /// <summary>Weight of the words that found each other, each as the mean of both sides.</summary>
    public int Matched;

    /// <summary>How much of <see cref="Matched"/> their unlikeness takes away.</summary>
    public int Lost;

    /// <summary>Words or runs that found each other, initials and patronymics apart.</summary>
    public int Names;

    public int Initials;

    public int Runs;

    /// <summary>Of <see cref="Names"/>, those that tell which organisation it is.</summary>
    public int Telling;

    /// <summary>Both have a patronymic, or a father's name, and not the same.</summary>
    public bool OtherFather;

    public bool Exact = true;

    /// <summary>All that tells of the party's name stands, in one run, in the listed organisation's name.</summary>
    public bool Contained;

    /// <summary>Letters that differ between words that found each other.</summary>
    public int Edited;

    /// <summary>How alike the whole names are letter by letter, spaces, particles and the order of words apart, per mille.</summary>
    public int Joined;

    /// <summary>Letters of the shorter name, particles apart.</summary>
    public int Letters;

    /// <summary>How alike the heaviest words are that are left on both sides, per mille.</summary>
    public int Nearest;

    public Leftover Query;
    public Leftover Listed;
}
