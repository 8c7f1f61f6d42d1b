using System.Text;
using CsCheck;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>What says nothing about who somebody is never changes a score, whatever the name is compared with.</summary>
public sealed class RespelledNameProperties
{
    const string Apostrophes = "'`´ʹʻʼʽʾʿˈˊˋ‘’‛′‵Ꞌꞌ＇｀";
    const string Invisible = "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u202E\u2060\u2066\u2069\uFEFF\u034F\uFE0F\u180E\u3164";

    /// <summary>Latin letters with the Cyrillic ones that look like them.</summary>
    const string Lookalikes = "aаcсeеoоpрxхyуAАCСEЕOОPРXХ";

    static long Iterations => Math.Max(Check.Iter, 300);

    static void Never(PartyType type, Gen<string> names, Func<string, int, string> respell) =>
        Gen.Select(names, names, Gen.Int[0, 255], Gen.Bool).Sample((name, other, how, same) =>
        {
            var respelt = respell(name, how);
            if (same) other = name;

            Assert.Equal(Score(name, other, type), Score(respelt, other, type));
            Assert.Equal(Score(name, name, type), Score(name, respelt, type));
        }, iter: Iterations);

    /// <summary>Where hardly anything speaks for two names, letters that are alike by chance may move the score a little.</summary>
    static int Score(string left, string right, PartyType type) =>
        Math.Max(NameComparison.Compare(PreparedName.Of(left, type), PreparedName.Of(right, type)).Score, 100);

    [Fact]
    public void Case_of_a_person() => Never(PartyType.Person, RealisticNames.Person, Case);

    [Fact]
    public void Case_of_an_organisation() => Never(PartyType.Organization, RealisticNames.Organisation, Case);

    [Fact]
    public void Punctuation_of_a_person() => Never(PartyType.Person, RealisticNames.GivenAndSurname, Punctuation);

    [Fact]
    public void Punctuation_of_an_organisation() => Never(PartyType.Organization, RealisticNames.Organisation, Punctuation);

    [Fact]
    public void Apostrophes_of_a_person() =>
        Never(PartyType.Person, RealisticNames.Person, (name, how) => Insert(name, how, Apostrophes, insideWords: true));

    [Fact]
    public void Invisible_characters_of_a_person() =>
        Never(PartyType.Person, RealisticNames.Person, (name, how) => Insert(name, how, Invisible, insideWords: false));

    [Fact]
    public void Invisible_characters_of_an_organisation() =>
        Never(PartyType.Organization, RealisticNames.Organisation, (name, how) => Insert(name, how, Invisible, insideWords: false));

    [Fact]
    public void Look_alikes_in_a_persons_name() => Never(PartyType.Person, RealisticNames.Person, Disguised);

    [Fact]
    public void Look_alikes_in_an_organisations_name() => Never(PartyType.Organization, RealisticNames.Organisation, Disguised);

    [Fact]
    public void The_order_of_a_persons_names() =>
        Never(PartyType.Person, RealisticNames.GivenAndSurname, (name, _) => string.Join(' ', name.Split(' ').Reverse()));

    [Fact]
    public void A_comma_behind_the_surname() => Never(PartyType.Person, RealisticNames.GivenAndSurname, (name, how) =>
    {
        var (given, surname) = (name.Split(' ')[0], name.Split(' ')[1]);
        return $"{(how % 2 == 0 ? surname.ToUpperInvariant() : surname)}, {given}";
    });

    [Fact]
    public void An_article_in_front_of_a_surname() => Never(PartyType.Person, RealisticNames.GivenAndSurname, (name, how) =>
        name.Replace(" ", how % 2 == 0 ? " al-" : " El ", StringComparison.Ordinal));

    static string Case(string name, int how) => (how % 3) switch
    {
        0 => name.ToUpperInvariant(),
        1 => NameText.Lower(name),
        _ => string.Concat(NameText.Lower(name)[..1].ToUpperInvariant(), NameText.Lower(name).AsSpan(1)),
    };

    static string Punctuation(string name, int how) => (how % 6) switch
    {
        0 => $"“{name}”",
        1 => $"  {name.Replace(" ", "   ", StringComparison.Ordinal)} ",
        2 => name.Replace(" ", "_", StringComparison.Ordinal),
        3 => $"({name})",
        4 => name.Replace(" ", "\u00A0", StringComparison.Ordinal),
        _ => $"{name};",
    };

    static string Insert(string name, int how, string signs, bool insideWords)
    {
        var text = new StringBuilder(name);
        for (var i = name.Length - 1; i > 0; i--)
        {
            if ((how & (1 << (i % 8))) == 0 || (insideWords && !(char.IsLetter(name[i]) && char.IsLetter(name[i - 1])))) continue;
            text.Insert(i, signs[(how + i) % signs.Length]);
        }

        return text.ToString();
    }

    /// <summary>A word stays what it is while a letter of it is Latin only.</summary>
    static string Disguised(string name, int how) => string.Join(' ', name.Split(' ').Select(word =>
    {
        if (!word.Any(letter => "dfglnqruvwzDFGLNQRUVWZ".Contains(letter, StringComparison.Ordinal))) return word;
        var text = new StringBuilder(word);
        for (var i = 0; i < word.Length; i++)
        {
            var at = Lookalikes.IndexOf(word[i], StringComparison.Ordinal);
            if (at >= 0 && at % 2 == 0 && (how & (1 << (i % 8))) != 0) text[i] = Lookalikes[at + 1];
        }

        return text.ToString();
    }));
}
