using ExportScreen.Core.Sales;
using ExportScreen.Core.Tests.Screenings;

namespace ExportScreen.Core.Tests.Rules;

/// <summary>Those who fled buy protection, cameras and filters too. What they are raises nothing.</summary>
public sealed class ExileOrganisationTests
{
    static readonly string[] Rules = ["R05", "R51", "R52", "R62"];

    static readonly (string Name, string Language)[] Names =
    [
        ("Озод Овоз жамияти", "uz-Cyrl"), ("Иттиҳоди рӯзноманигорони муҳоҷир", "tg"), ("Association of Exiled Journalists", "en"),
        ("Правозащитный центр «Эмигрант»", "ru"), ("Azad Söz mühacir cəmiyyəti", "az"), ("Dissidents' Support Network e.V.", "de"),
    ];

    static readonly string[] Categories = ["cyber-defence-carveout", "body-worn-cameras", "digital-forensics-logical"];

    public static TheoryData<string, string, string> Buyers
    {
        get
        {
            var buyers = new TheoryData<string, string, string>();
            foreach (var (name, language) in Names)
            {
                foreach (var category in Categories)
                    buyers.Add(name, language, category);
            }

            return buyers;
        }
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void An_exiles_organisation_is_not_flagged_for_what_it_is(string name, string language, string category)
    {
        var sale = RuleCasesTests.SaleOf(null);
        var decision = World.Screen(sale with
        {
            Items = [sale.Items[0] with { Category = category, Description = "Protection of our members' phones" }],
            Parties =
            [
                sale.Parties[0] with
                {
                    Sector = Sector.Unknown,
                    Names = [new() { Value = name, Lang = language }],
                    Country = "DE",
                    Addresses = [new() { Country = "DE", City = "Berlin" }],
                    Identifiers = [new() { Type = "phone", Value = "+998 90 123 45 67" }],
                },
            ],
            Destination = new() { Country = "DE", City = "Berlin" },
            EndUse = sale.EndUse! with { Statement = "Protection of exiled journalists and activists who are watched and followed" },
        });

        Assert.DoesNotContain(decision.Findings, finding => Rules.Contains(finding.Rule));
    }
}
