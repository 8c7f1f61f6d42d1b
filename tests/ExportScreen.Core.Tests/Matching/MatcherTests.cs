using System.Diagnostics;
using CsCheck;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

public sealed class MatcherTests
{
    const int Threshold = 800;

    static readonly NameIndex Index = NameIndex.Build(
    [
        Person("t:1", "SHOIGU, Sergei Kuzhugetovich") with { BirthDates = [new(1955, 5, 21)], Countries = ["RU"] },
        Person("t:2", "AL-DULAIMI, Izzat Ibrahim"),
        Person("t:3", "Salman bin Muhammad"),
        Person("t:4", "Mohammed Ali") with { Countries = ["SO"] },
        Person("t:5", "KADYROV, Ramzan Akhmatovich") with { BirthDates = [new(1976)], Countries = ["RU"] },
        Firm("t:6", "ROSOBORONEKSPORT OAO") with { Countries = ["RU"] },
        Firm("t:7", "Technical Systems Trading Co., Ltd.") with { Countries = ["CN"] },
        Firm("t:8", "Hotel Nacional de Cuba") with { Countries = ["CU"] },
        Firm("t:9", "Miramar Shipping S.A.") with { Countries = ["PA"] },
        Firm("t:10", "Somon Interception LLC") with
        {
            Countries = ["TJ"],
            Identifiers = [new() { Type = "inn", Value = "77-0701 3948", Country = "RU" }],
        },
        Firm("t:11", "Vanderbilt Fund II"),
        Firm("t:12", "Positive Technologies AO", new ListedName("Pozitiv", NameKind.Alias, NameStrength.Weak))
            with { Countries = ["RU"] },
        Firm("t:13", "State Security Service of Georgia") with { Countries = ["GE"] },
        Firm("t:14", "Beijing Lanxin Optics Co") with { Type = PartyType.Unknown, Countries = ["CN"] },
    ]);

    static Listing Person(string id, string name) =>
        Listed(id, PartyType.Person, new ListedName(name, NameKind.Primary, NameStrength.Strong));

    static Listing Firm(string id, string name, params ListedName[] more) =>
        Listed(id, PartyType.Organization, [new(name, NameKind.Primary, NameStrength.Strong), .. more]);

    static Listing Listed(string id, PartyType type, params ListedName[] names) => new()
    {
        Id = id,
        List = "t",
        Source = "t",
        Type = type,
        Measure = Measure.AssetFreeze,
        Names = names,
    };

    static MatchQuery Query(string name, PartyType type = PartyType.Unknown, params string[] countries) =>
        new() { Names = [new() { Value = name }], Type = type, Countries = countries };

    static MatchResult Search(MatchQuery query) => Matcher.Match(Index, query, Threshold);

    static string[] Hits(MatchQuery query) => [.. Search(query).Hits.Select(hit => hit.Listing.Id)];

    [Theory]
    [InlineData("Sergei Shoigu", "t:1")]
    [InlineData("Шойгу Сергей Кужугетович", "t:1")]
    [InlineData("Sergey Shoygu", "t:1")]
    [InlineData("S. Shoigu", "t:1")]
    [InlineData("Ramzan Kadirov", "t:5")]
    public void A_person_is_found_in_any_order_and_romanisation(string name, string listing) =>
        Assert.Equal([listing], Hits(Query(name, PartyType.Person)));

    [Theory]
    [InlineData("Рособоронэкспорт", "t:6")]
    [InlineData("АО «Рособоронэкспорт»", "t:6")]
    [InlineData("Rosoboronexport JSC", "t:6")]
    [InlineData("Van der Bilt Fund 2", "t:11")]
    [InlineData("Сомон Интерсепшн ҶДММ", "t:10")]
    public void A_firm_is_found_across_scripts_legal_forms_and_spaces(string name, string listing) =>
        Assert.Equal([listing], Hits(Query(name, PartyType.Organization)));

    [Theory]
    [InlineData("Hotel Miramar Lda")]
    [InlineData("Technical Solutions LLC")]
    [InlineData("University of Dushanbe")]
    [InlineData("Vanderbilt Fund III")]
    [InlineData("State Security Service of Uzbekistan")]
    public void Common_words_places_and_numbers_alone_make_no_hit(string name) =>
        Assert.Empty(Hits(Query(name, PartyType.Organization)));

    [Theory]
    [InlineData("Izzat Ibrahim al-Tikriti")]
    [InlineData("Muhammad bin Salman")]
    [InlineData("Sergei Borisovich Shoigu")]
    [InlineData("Irina Shoigu")]
    public void A_word_against_another_in_the_same_place_is_a_contradiction(string name) =>
        Assert.Empty(Hits(Query(name, PartyType.Person)));

    [Fact]
    public void A_person_who_only_shares_a_name_is_never_confirmed()
    {
        var hit = Assert.Single(Search(Query("Mohammed Ali", PartyType.Person, "SO")).Hits);

        Assert.Equal(1000, hit.Score);
        Assert.Null(hit.ConfirmedBy);
    }

    [Fact]
    public void Name_and_full_birth_date_confirm_a_person()
    {
        var query = Query("Sergei Kuzhugetovich Shoigu", PartyType.Person) with { BirthDate = new(1955, 5, 21) };

        Assert.Equal("name+birth_date", Assert.Single(Search(query).Hits).ConfirmedBy);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("RU", "name+birth_date")]
    [InlineData("FR", null)]
    public void Name_and_birth_year_confirm_a_person_beside_a_country_only(string? country, string? confirmed)
    {
        var query = Query("Ramzan Kadyrov", PartyType.Person) with
        {
            BirthDate = new(1976),
            Countries = country is null ? [] : [country],
        };

        Assert.Equal(confirmed, Assert.Single(Search(query).Hits).ConfirmedBy);
    }

    [Fact]
    public void Another_birth_date_speaks_against_a_hit()
    {
        var result = Search(Query("Sergey Shoygu", PartyType.Person) with { BirthDate = new(1990, 1, 1) });

        Assert.Empty(result.Hits);
        Assert.Equal("t:1", result.NearestMiss?.Listing);
        Assert.Contains("birth_date", result.NearestMiss?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_birth_date_never_silences_the_very_name()
    {
        var hit = Assert.Single(Search(Query("Sergei Shoigu", PartyType.Person) with { BirthDate = new(1990, 1, 1) }).Hits);

        Assert.Null(hit.ConfirmedBy);
        Assert.InRange(hit.Score, Threshold, Threshold + 10);
    }

    static readonly NameIndex Firms = NameIndex.Build(
    [
        Firm("f:1", "Xiamen Meiya Pico Information Co. Ltd.") with { Countries = ["CN"] },
        Firm("f:2", "Hangzhou Hikvision Digital Technology Co., Ltd.") with { Countries = ["CN"] },
        Firm("f:3", "Huawei Technologies Co., Ltd.") with { Countries = ["CN"] },
        Firm("f:4", "Dahua Technology") with { Countries = ["CN"] },
        Firm("f:5", "Hytera Communications Limited") with { Countries = ["CN"] },
        Firm("f:6", "Ministerio del Interior") with { Countries = ["CU"] },
        Firm("f:7", "Ministry of Defence") with { Countries = ["KP"] },
        Firm("f:8", "Hikvision Rus LLC") with { Countries = ["RU"] },
        Firm("f:9", "Ministry of Internal Affairs", new ListedName("Tishreen Compound", NameKind.Alias, NameStrength.Strong)) with { Countries = ["SY"] },
    ], Gazetteer.Build([], new()));

    [Theory]
    [InlineData("Meiya Pico", "CN", "f:1")]
    [InlineData("Hikvision Uzbekistan", "UZ", "f:2")]
    [InlineData("Huawei Technologies Uzbekistan", "UZ", "f:3")]
    [InlineData("Zhejiang Dahua", "CN", "f:4")]
    [InlineData("Hytera", "CN", "f:5")]
    [InlineData("Ministry of Interior", "CU", "f:6")]
    public void What_tells_in_a_firms_name_is_found_in_the_listed_one(string name, string country, string listing)
    {
        var found = Matcher.Match(Firms, Query(name, PartyType.Organization, country), Threshold);

        Assert.Contains(found.Hits, hit => hit.Listing.Id == listing);
    }

    [Theory]
    [InlineData("Ministry of Interior", "SE")]
    [InlineData("Ministry of the Interior", "FI")]
    [InlineData("Ministry of Internal Affairs", "SE")]
    [InlineData("Ministry of Defence", "SE")]
    [InlineData("Ministry of Defence", "DE")]
    [InlineData("Xiamen Information Technology", "CN")]
    [InlineData("Digital Technology", "CN")]
    public void The_ministry_of_another_state_and_words_that_tell_nothing_are_no_hits(string name, string country) =>
        Assert.Empty(Matcher.Match(Firms, Query(name, PartyType.Organization, country), Threshold).Hits);

    [Fact]
    public void A_confirmed_hit_is_not_crowded_out()
    {
        var listings = Enumerable.Range(0, 120).Select(number =>
            Firm($"a:{number}", "Somon Interception LLC") with { Countries = ["AF"] }).Append(
            Firm("z:1", "Somon Intercept LLC") with
            {
                Countries = ["TJ"],
                Identifiers = [new() { Type = "inn", Value = "7707013948", Country = "TJ" }],
            });
        var query = Query("Somon Interception LLC") with { Identifiers = [new() { Type = "inn", Value = "7707013948", Country = "TJ" }] };

        var hits = Matcher.Match(NameIndex.Build(listings), query, Threshold).Hits;

        Assert.Contains(hits, hit => hit is { Listing.Id: "z:1", ConfirmedBy: "identifier:inn" });
    }

    [Theory]
    [InlineData("RU", "name+country")]
    [InlineData("KZ", null)]
    public void Name_and_country_confirm_a_firm(string country, string? confirmed)
    {
        var hit = Assert.Single(Search(Query("OAO Rosoboroneksport", PartyType.Organization, country)).Hits);

        Assert.Equal(confirmed, hit.ConfirmedBy);
    }

    [Fact]
    public void A_listing_of_unknown_type_counts_as_an_organisation()
    {
        var asFirm = Search(Query("Beijing Lanxin Optics", PartyType.Organization, "CN"));
        var asPerson = Search(Query("Beijing Lanxin Optics", PartyType.Person, "CN"));

        Assert.Equal("name+country", Assert.Single(asFirm.Hits).ConfirmedBy);
        Assert.Null(Assert.Single(asPerson.Hits).ConfirmedBy);
    }

    [Fact]
    public void A_similar_name_does_not_confirm_a_firm() =>
        Assert.Null(Assert.Single(Search(Query("Rosoboronexport", PartyType.Organization, "RU")).Hits).ConfirmedBy);

    [Fact]
    public void A_weak_alias_scores_lower_and_never_confirms()
    {
        var hit = Assert.Single(Search(Query("Pozitiv", PartyType.Organization, "RU")).Hits);

        Assert.Equal(920, hit.Score);
        Assert.Null(hit.ConfirmedBy);
        Assert.Contains(hit.Features, feature => feature.Name == "alias_strength");
    }

    [Theory]
    [InlineData("inn", "7707013948", "RU", true)]
    [InlineData("tax", "7707013948", null, true)]
    [InlineData("inn", "7707013948", "KZ", false)]
    [InlineData("passport", "7707013948", "RU", false)]
    [InlineData("inn", "7707013949", "RU", false)]
    public void An_equal_identifier_confirms_whatever_the_name(string type, string value, string? country, bool found)
    {
        var query = Query("Entirely Different", PartyType.Organization) with
        {
            Identifiers = [new() { Type = type, Value = value, Country = country }],
        };

        var hits = Search(query).Hits;

        Assert.Equal(found, hits.Count == 1);
        Assert.All(hits, hit => Assert.Equal($"identifier:{type}", hit.ConfirmedBy));
        Assert.All(hits, hit => Assert.InRange(hit.Score, 950, 1000));
    }

    [Fact]
    public void A_firm_of_the_same_name_as_a_person_is_a_possible_hit_only()
    {
        var hit = Assert.Single(Search(Query("Rosoboroneksport", PartyType.Person, "RU")).Hits);

        Assert.Null(hit.ConfirmedBy);
        Assert.Equal(Strength.Weak, hit.Strength);
        Assert.InRange(hit.Score, Threshold, Threshold + 10);
    }

    [Fact]
    public void Every_hit_says_what_was_compared()
    {
        var hit = Assert.Single(Search(Query("Sergey Shoigu", PartyType.Person, "RU")).Hits);

        Assert.Contains(hit.Features, feature => feature is { Name: "name", Note: "shoigu; sergey ~ sergei 980" });
        Assert.Contains(hit.Features, feature => feature is { Name: "country", Score: 1000 });
    }

    [Fact]
    public void Every_search_says_how_much_it_covered_and_what_came_nearest()
    {
        var result = Search(Query("Izzat Ibrahim al-Tikriti", PartyType.Person));

        Assert.Equal(Index.Listings.Count, result.Considered);
        Assert.Equal(("t:2", "'tikriti' stands against 'dulaimi'"), (result.NearestMiss?.Listing, result.NearestMiss?.Reason));
        Assert.InRange(result.NearestMiss!.Score, 1, Threshold - 1);
    }

    [Fact]
    public void Nothing_alike_has_no_nearest_miss() => Assert.Null(Search(Query("Qwxyz")).NearestMiss);

    [Fact]
    public void The_best_hit_comes_first_and_equal_ones_by_id()
    {
        var index = NameIndex.Build([Firm("b:2", "Alma Korund"), Firm("b:1", "Alma Korund"), Firm("a:1", "Alma Korunt")]);

        var hits = Matcher.Match(index, Query("Alma Korund"), Threshold).Hits;

        Assert.Equal(["b:1", "b:2", "a:1"], hits.Select(hit => hit.Listing.Id));
    }

    [Fact]
    public void Hits_are_fifty_at_most()
    {
        var index = NameIndex.Build(Enumerable.Range(0, 80).Select(number => Firm($"t:{number}", "Alma Korund")));

        Assert.Equal(50, Matcher.Match(index, Query("Alma Korund"), Threshold).Hits.Count);
    }

    [Fact]
    public void Any_string_can_be_searched_for() => Gen.String.Sample(text =>
        Assert.All(Matcher.Match(Index, Query(text), 1).Hits, hit => Assert.InRange(hit.Score, 0, 1000)));

    [Fact]
    public void Any_string_can_be_listed_and_is_found_again_unless_it_has_no_letters() =>
        Gen.String.AlphaNumeric.Where(text => text.Length > 0).Sample(text =>
        {
            var index = NameIndex.Build([Firm("t:1", text)]);

            Assert.Equal(1000, Assert.Single(Matcher.Match(index, Query(text), Threshold).Hits).Score);
        });

    [Fact]
    public void The_same_search_gives_the_same_answer() => Gen.String[Gen.Char["abeiklmnoprstv -"], 0, 40].Sample(text =>
    {
        var query = Query(text);

        var (first, second) = (Matcher.Match(Index, query, 300), Matcher.Match(Index, query, 300));

        Assert.Equal(first.NearestMiss, second.NearestMiss);
        Assert.Equal(first.Hits.Select(Told), second.Hits.Select(Told));

        static string Told(Match hit) => $"{hit.Listing.Id} {hit.Score} {hit.ConfirmedBy} {string.Join('|', hit.Features)}";
    });

    [Fact]
    public void A_name_of_512_characters_takes_no_long_time()
    {
        var name = string.Join(' ', Enumerable.Repeat("sergei shoigu rosoboroneksport", 20))[..512];
        var clock = Stopwatch.StartNew();

        for (var i = 0; i < 20; i++)
            _ = Search(Query(name));

        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }
}
