using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Deciding;

/// <summary>A sale of three items among five parties that touches most of the rule book.</summary>
static class ExampleSale
{
    public static Sale Make() => new()
    {
        Reference = "SO-2026-00417/3",
        Exporter = new() { Country = "DE", Jurisdictions = ["EU", "DE", "US"] },
        Items =
        [
            Item("10", "imsi-content", "IMSI catcher, vehicle mounted", "5A001.f.1") with
            {
                Capabilities = ["subscriber_identification"],
                Support = new() { Training = true, Updates = true, Months = 36 },
            },
            Item("20", "facial-recognition", "Face matching against watchlists for squares and stations", "NOT_LISTED"),
            Item("30", "support-maintenance", "Maintenance of line 10", null) with { Kind = ItemKind.Support, Supports = new() { Line = "10" } },
        ],
        Transaction = Transaction.Sale,
        Parties =
        [
            Party("C-1", "Давлат хавфсизлик хизмати", "UZ", PartyRole.EndUser),
            Party("C-2", "Gulf Systems FZE", "AE", PartyRole.Purchaser, PartyRole.Intermediary) with
            {
                Sector = Sector.Private,
                Owners = [new() { Name = "Gulf Holding LLC", Share = "60", Country = "AE" }, new() { Name = "Nordlys AS", Share = "40", Country = "NO" }],
            },
            Party("C-3", "Tashkent Cargo LLC", "UZ", PartyRole.Forwarder),
            Party("C-4", "Bank Vostok", "KZ", PartyRole.Bank),
            Party("C-5", "Installation Services GmbH", "DE", PartyRole.Installer),
        ],
        Destination = new() { Country = "UZ", Transit = ["AE", "KZ"] },
        EndUse = new() { Statement = "Investigation of serious crime under the order of a judge", Certificate = true, CrossBorder = Fact.No },
        Authorisations =
        [
            new()
            {
                Regime = "EU", Type = AuthorisationType.Individual, Reference = "BAFA-2026-0113", Items = ["10", "30"], Codes = ["5A001.f.1"],
                Quantity = 4, EndUser = "C-1", Destination = "UZ", ValidUntil = new(2027, 12, 31),
            },
        ],
    };

    static Item Item(string line, string category, string description, string? code) => new()
    {
        Line = line,
        Kind = ItemKind.Equipment,
        Category = category,
        Description = description,
        Quantity = 2,
        Classifications = code is null ? [] : [new() { Regime = "EU", Code = code }],
    };

    static Party Party(string key, string name, string country, params IReadOnlyList<PartyRole> roles) => new()
    {
        Ref = key,
        Roles = roles,
        Type = PartyType.Organization,
        Names = [new() { Value = name }],
        Country = country,
    };
}
