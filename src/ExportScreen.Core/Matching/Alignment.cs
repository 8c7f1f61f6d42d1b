namespace ExportScreen.Core.Matching;

/// <summary>How one name lies on another.</summary>
/// <param name="Score">Per mille.</param>
/// <param name="Weight">Of the words that found each other: a word that one listing alone bears weighs 1000.</param>
/// <param name="Equal">The same name after normalisation, legal forms apart that only one side has.</param>
/// <param name="Cap">What held the score down; null: nothing.</param>
/// <param name="Contained">All that tells of the party's name stands, in one run, in the listed organisation's name,
/// and tells enough.</param>
readonly record struct Alignment(int Score, int Weight, bool Equal, string? Cap, bool Contained = false);

/// <summary>Two words, or runs of words, that found each other.</summary>
readonly record struct WordPair(string Query, string Listed, int Score);
