using CsCheck;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>What holds for every sale. Admissions (a control code, a <c>yes</c>) are not taken back here: they speak against the sale.</summary>
public sealed class ScreenerProperties
{
    internal static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    static readonly Gen<string> Country = Of("DE", "PT", "CH", "NO", "UZ", "TJ", "RU", "TR", "AE", "KZ", "GB", "US");

    static readonly Gen<Item> AnyItem =
        from category in Of([.. World.Law.Items.Keys.Order(StringComparer.Ordinal)])
        from content in Of<decimal?>(null, 0, 12)
        from code in Of(null, "5A001.f.1", "5A004.b", "NOT_LISTED")
        from support in Gen.Bool
        select new Item
        {
            Line = "1",
            Kind = support ? ItemKind.Support : ItemKind.Equipment,
            Category = category,
            Description = "Device",
            Quantity = 1,
            UsContentPercent = content,
            Classifications = code is null ? [] : [new() { Regime = "EU", Code = code }],
            Supports = support ? new() { Category = "facial-recognition" } : null,
        };

    static readonly Gen<Party> AnyParty =
        from sector in Of(Enum.GetValues<Sector>())
        from country in Country
        from owned in Gen.Bool
        from name in Of("Grupo Horizonte SA", "Alfa Beta Creative LLC", "Zarubezh Spetspribor OOO", "Olga Vladimirovna Volkova")
        select new Party
        {
            Ref = "C-1",
            Roles = [PartyRole.EndUser, PartyRole.Purchaser],
            Type = PartyType.Unknown,
            Sector = sector,
            Names = [new() { Value = name }],
            Country = country,
            Owners = owned ? [new() { Name = "Holding SA", Share = "100", Country = country }] : null,
        };

    internal static readonly Gen<Sale> AnySale =
        from item in AnyItem
        from party in AnyParty
        from exporter in Country
        from destination in Country
        from certificate in Of<bool?>(null, true, false)
        from stated in Gen.Bool
        select new Sale
        {
            Reference = "SO-1",
            Exporter = new() { Country = exporter },
            Items = [item],
            Parties = [party],
            Destination = new() { Country = destination },
            EndUse = new()
            {
                Statement = stated ? "Filtering of harmful sites" : null,
                Certificate = certificate,
                ExporterAware = Fact.No,
                ExporterSuspects = Fact.No,
                CrossBorder = Fact.No,
            },
        };

    /// <summary>Each makes a known fact unknown.</summary>
    static readonly Func<Sale, Sale>[] Forgetting =
    [
        // What is supported stands for the category of support, so both go.
        sale => sale with { Items = [sale.Items[0] with { Category = null, Supports = null }] },
        sale => sale with { Items = [sale.Items[0] with { UsContentPercent = null }] },
        sale => sale.Items[0].Classifications is [{ Code: "NOT_LISTED" }]
            ? sale with { Items = [sale.Items[0] with { Classifications = [] }] } : sale,
        sale => sale with { Items = [sale.Items[0] with { Supports = null }] },
        sale => sale with { Parties = [sale.Parties[0] with { Sector = Sector.Unknown }] },
        sale => sale with { Parties = [sale.Parties[0] with { Owners = null }] },
        sale => sale with { Parties = [sale.Parties[0] with { Country = null }] },
        sale => sale with { EndUse = sale.EndUse! with { Statement = null } },
        sale => sale with { EndUse = sale.EndUse! with { Certificate = null } },
        sale => sale with { EndUse = sale.EndUse! with { ExporterAware = Fact.Unknown } },
        sale => sale with { EndUse = sale.EndUse! with { CrossBorder = Fact.Unknown } },
        sale => sale with { EndUse = null },
    ];

    /// <summary>A statement that contradicts another is better taken back, and is left out.</summary>
    [Fact]
    public void Forgetting_a_fact_never_turns_flag_into_allow() => Gen.Select(AnySale, Gen.Int[0, Forgetting.Length - 1])
        .Sample((sale, which) =>
        {
            var known = World.Screen(sale);
            return known.Allow || known.Findings.Any(finding => finding.Code is "not_listed_against_category" or "supports_against_category")
                || !World.Screen(Forgetting[which](sale)).Allow;
        }, iter: 5000);

    [Fact]
    public void The_status_is_the_strictest_that_nothing_satisfies() => AnySale.Sample(sale =>
    {
        var decision = World.Screen(sale);
        var open = decision.Findings.Where(finding => finding.SatisfiedBy is null).Select(finding => finding.Outcome);
        return open.All(outcome => outcome <= decision.Status)
            && decision.Allow == (decision.Status is Outcome.Clear or Outcome.Authorised);
    });

    [Fact]
    public void A_further_party_never_makes_the_status_weaker() => Gen.Select(AnySale, AnyParty).Sample((sale, party) =>
        World.Screen(sale with { Parties = [.. sale.Parties, party with { Ref = "C-2" }] }).Status >= World.Screen(sale).Status);

    [Fact]
    public void A_further_item_never_makes_the_status_weaker() => Gen.Select(AnySale, AnyItem).Sample((sale, item) =>
        World.Screen(sale with { Items = [.. sale.Items, item with { Line = "2" }] }).Status >= World.Screen(sale).Status);

    [Fact]
    public void The_same_sale_gives_the_same_bytes() => AnySale.Sample(sale =>
        CanonicalDecision.Of(World.Screen(sale)).AsSpan().SequenceEqual(CanonicalDecision.Of(World.Screen(sale))));

    [Fact]
    public void A_further_rule_never_makes_the_status_weaker() => Gen.Select(AnySale, Gen.Int[2, 7]).Sample((sale, outcome) =>
    {
        var facts = Core.Rules.Reading.FactsReader.Read(sale, World.Snapshot, SaleHistory.None, World.Now, true,
            Core.Rules.Reading.PartySearch.Run(sale, World.Snapshot.Reference, 800));
        var further = RuleBook.Rules[0] with { Id = "R99", Apply = _ => [Verdict.Flag((Outcome)outcome, "further", "")] };
        return Screener.Decide(facts, "", "scr_1", "", [.. RuleBook.Rules, further]).Status
            >= Screener.Decide(facts, "", "scr_1", "", RuleBook.Rules).Status;
    });
}
