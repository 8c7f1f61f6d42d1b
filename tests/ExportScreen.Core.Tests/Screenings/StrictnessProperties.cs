using CsCheck;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>What is added to a sale never makes it look better, and exiles are never flagged for being exiles.</summary>
public sealed class StrictnessProperties
{
    static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    static readonly string[] Categories = [.. World.Law.Items.Keys.Order(StringComparer.Ordinal)];

    static readonly Gen<string> Country = Of("DE", "PT", "CH", "NO", "UZ", "TJ", "RU", "TR", "AE", "KZ", "GB", "US", "CN", "IR", "VE", "JP");

    static readonly Gen<Sale> AnySale =
        from category in Of(Categories)
        from content in Of<decimal?>(null, 0, 12, 60)
        from sector in Of(Enum.GetValues<Sector>())
        from exporter in Country
        from country in Country
        from destination in Country
        from certificate in Of<bool?>(null, true, false)
        select new Sale
        {
            Reference = "SO-1",
            Exporter = new() { Country = exporter },
            Items =
            [
                new()
                {
                    Line = "1",
                    Kind = World.Law.Items[category].Support ? ItemKind.Support : ItemKind.Equipment,
                    Category = category,
                    Description = "Device",
                    Quantity = 1,
                    UsContentPercent = content,
                    Supports = World.Law.Items[category].Support ? new() { Category = "video-vms" } : null,
                },
            ],
            Parties = [Buyer("Grupo Horizonte SA", country, sector)],
            Destination = new() { Country = destination },
            EndUse = new()
            {
                Statement = "Filtering of harmful sites",
                Certificate = certificate,
                ExporterAware = Fact.No,
                ExporterSuspects = Fact.No,
                CrossBorder = Fact.No,
            },
        };

    static readonly Gen<string> ListedName = Of("Alfa Beta Creative LLC", "Zarubezh Spetspribor OOO", "Worldwide Frozen Exchange",
        "Denied Avionics Trading", "Sectoral Petroleum Lending", "Britannic Frozen Trading", "American Frozen Shipping");

    [Fact]
    public void A_listed_party_never_makes_it_milder() => Gen.Select(AnySale, ListedName, Of(Enum.GetValues<PartyRole>()), Country)
        .Sample((sale, name, role, country) => NoMilder(sale, sale with
        {
            Parties = [.. sale.Parties, new() { Ref = "C-2", Roles = [role], Names = [new() { Value = name }], Country = country }],
        }), iter: 2000);

    [Fact]
    public void A_listed_owner_never_makes_it_milder() => Gen.Select(AnySale, ListedName).Sample((sale, name) => NoMilder(sale, sale with
    {
        Parties = [sale.Parties[0] with { Owners = [.. sale.Parties[0].Owners!, new() { Name = name, Country = "AE" }] }],
    }), iter: 1000);

    [Fact]
    public void An_embargoed_transit_never_makes_it_milder() => Gen.Select(AnySale, Of("IR", "KP", "SY", "CU", "RU", "BY", "MM", "VE"))
        .Sample((sale, state) => NoMilder(sale, sale with { Destination = sale.Destination with { Transit = [state] } }), iter: 1000);

    [Fact]
    public void A_further_regime_never_makes_it_milder() => Gen.Select(AnySale, Of("EU", "DE", "US", "UK", "CH", "CA", "AU", "JP", "IL", "SE"))
        .Sample((sale, regime) => NoMilder(sale, sale with { Exporter = sale.Exporter with { Jurisdictions = [regime] } }), iter: 2000);

    [Fact]
    public void An_unknown_never_makes_it_milder() => Gen.Select(AnySale, Gen.Int[0, 7]).Sample((sale, which) => NoMilder(sale, which switch
    {
        0 => sale with { Items = [sale.Items[0] with { Category = null, Supports = null }] },
        1 => sale with { Items = [sale.Items[0] with { UsContentPercent = null }] },
        2 => sale.Parties[0].Sector is Sector.Private ? sale with { Parties = [sale.Parties[0] with { Sector = Sector.Unknown }] } : sale,
        3 => sale with { Parties = [sale.Parties[0] with { Owners = null }] },
        4 => sale.EndUse!.Certificate == true ? sale with { EndUse = sale.EndUse with { Certificate = null } } : sale,
        5 => sale with { EndUse = sale.EndUse! with { Statement = null } },
        6 => sale with { EndUse = sale.EndUse! with { ExporterAware = Fact.Unknown, ExporterSuspects = Fact.Unknown, CrossBorder = Fact.Unknown } },
        _ => sale with { Parties = [.. sale.Parties, new() { Ref = "C-2", Roles = [PartyRole.Broker], Names = [new() { Value = "Anybody Trading" }] }] },
    }, atLeast: which is 0 or 3 or 5), iter: 3000);

    static readonly Gen<string> ExileOrganisation = Of(
        "Association of Uzbek exiles in Germany", "Verein der tadschikischen Exilanten e.V.", "Union of Turkmen Political Refugees",
        "Kazakh Diaspora Human Rights Centre", "Free Azerbaijan in Exile Foundation", "Иранский комитет эмигрантов",
        "Uyghur Refugee Relief", "Belarusian House in Exile");

    static readonly string[] Harmless = [.. World.Law.Items.Values.Where(item => item is { Support: false, Tier: 3 }
            or { Tier: 2, EuListing: "not_listed", Article5: not "high" }).Select(item => item.Id).Order(StringComparer.Ordinal)];

    /// <summary>Whatever the law says of the item, an organisation with another name is told the same, and nothing of the parties.</summary>
    [Fact]
    public void An_exile_organisation_is_never_flagged_for_what_it_is() => Gen.Select(ExileOrganisation, Of(Harmless), Of("DE", "SE", "PT", "NO"))
        .Sample((name, category, country) =>
        {
            var decided = Findings(name, category, country);
            return decided.SequenceEqual(Findings("Verein der Gartenfreunde", category, country))
                && decided.TrueForAll(finding => finding.Rule is "R30" or "R44");
        }, iter: 2000);

    static readonly string[] Tier2 = [.. World.Law.Items.Values.Where(item => item is { Support: false, Tier: 2 }
        && !item.MonitoringTerms.Any(term => term is "netint" or "rfmon") && item.Id is not ("dpi-general" or "anpr"))
        .Select(item => item.Id).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_verified_private_buyer_of_tier_2_is_not_flagged_for_the_record_alone() =>
        Gen.Select(Of("UZ", "TJ", "AZ", "KZ", "RU", "IR", "TM"), Of(Tier2)).Sample((state, category) =>
            World.Screen(Simple(category, "Hotel Horizonte SA", state, state)).Findings.All(finding => finding.Rule != "R55"), iter: 500);

    static List<(string Rule, string Code)> Findings(string name, string category, string country) =>
        [.. World.Screen(Simple(category, name, country, country)).Findings.Select(finding => (finding.Rule, finding.Code))];

    static Sale Simple(string category, string name, string country, string destination) => new()
    {
        Reference = "SO-1",
        Exporter = new() { Country = "SE" },
        Items = [new() { Line = "1", Kind = ItemKind.Software, Category = category, Description = "Product", Quantity = 1, UsContentPercent = 0 }],
        Parties = [Buyer(name, country, Sector.Private)],
        Destination = new() { Country = destination },
        EndUse = new() { Statement = "Safety of our members and guests", Certificate = true, ExporterAware = Fact.No },
    };

    static Party Buyer(string name, string country, Sector sector) => new()
    {
        Ref = "C-1",
        Roles = [PartyRole.EndUser, PartyRole.Purchaser],
        Type = PartyType.Organization,
        Sector = sector,
        Names = [new() { Value = name }],
        Country = country,
        Owners = [new() { Name = "Members of the association", Share = "100", Country = country }],
    };

    /// <param name="atLeast">The fact was one that others are judged by: it is enough that nothing is allowed that was not.</param>
    static bool NoMilder(Sale before, Sale after, bool atLeast = false)
    {
        var (known, changed) = (World.Screen(before), World.Screen(after));
        return atLeast ? !changed.Allow || known.Allow : changed.Status >= known.Status;
    }
}
