using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.History;

/// <summary>Whether a person who refused a sale wrote of misuse.</summary>
public static class MisuseWords
{
    static readonly PhraseTable Phrases = Parse("""
        misuse*, misused, abuse*, abusive*, unlawful surveillance, unlawful interception, spied on, missbrauch*, rechtswidrige überwachung,
        détourne*, abus, usage abusif, abuso*, mal uso, uso indebido, злоупотреб*, незаконная слежка, незаконной слежки
        """);

    public static bool StandIn(string reason) => Phrases.Holds(KeywordText.Tokens(reason, split: false));

    static PhraseTable Parse(string text)
    {
        var table = new PhraseTable();
        foreach (var phrase in text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            table.Add(phrase, "misuse");
        return table;
    }
}
