using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Tests;

/// <summary>A small snapshot, and the smallest sale.</summary>
static class Samples
{
    public const string SmallestSale = """
        {
          "reference": "SO-1",
          "exporter": { "country": "DE" },
          "items": [{ "kind": "software", "description": "Lawful interception" }],
          "parties": [{ "roles": ["end_user"], "names": [{ "value": "Давлат хавфсизлик хизмати" }] }],
          "destination": { "country": "UZ" }
        }
        """;

    public static Snapshot Snapshot { get; } = new("sha256:00", new()
    {
        Lists = [List],
        Index = NameIndex.Build(List.Listings),
        Bodies = Gazetteer.Build([Body], new()),
        Exiles = new(
            [Incident("uz-2016-tr-01", "TR", "2016-05"), Incident("uz-2016-tr-02", "TR", "2016"), Incident("uz-2018-kg-01", "KG", "2018-02")],
            [new("UZ", "Uzbekistan", [new(47, "incidents", "2014-2024", "Freedom House", Source)], "Notes.")],
            [new("UZ", "A vendor", 2013, null, Source)]),
        Regulation = Regulation,
    }, Profile.Evaluation);

    static Source Source => new("A report", "A publisher", "2017-03", null);

    static LoadedList List => new()
    {
        Id = "eu-fsf",
        Title = "Financial sanctions",
        Publisher = "European Commission",
        Issuer = "EU",
        PublishedAt = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero),
        Sha256 = new string('a', 64),
        Licence = "CC BY 4.0",
        Provenance = "excerpt",
        Starter = true,
        Listings =
        [
            new()
            {
                Id = "eu-fsf:13",
                List = "eu-fsf",
                Source = "eu-fsf",
                Type = PartyType.Organization,
                Measure = Measure.AssetFreeze,
                Names = [new("Example Telecom", NameKind.Primary, NameStrength.Strong)],
                BirthDates = [new(1971, 3)],
            },
        ],
        Rejects = [new(7, "No name.")],
    };

    static Body Body => new()
    {
        Id = "uz-sss",
        State = "UZ",
        Kind = "state_security",
        Names = [new("State Security Service", "en", "short", true, true)],
    };

    static Regulation Regulation => new()
    {
        Items = new Dictionary<string, ItemCategory>
        {
            ["imsi-content"] = new()
            {
                Id = "imsi-content",
                Title = "IMSI catcher",
                EuListing = "listed",
                Article5 = "high",
                Verification = Verification.Seen,
            },
        },
        Codes = new Dictionary<string, ControlCode>(),
        EuMembers = new HashSet<string>(),
        Eu001Destinations = new HashSet<string>(),
        MonitoringProhibitions = [],
        ArmsEmbargoes = [],
        UsGroups = new Dictionary<string, IReadOnlySet<string>>(),
        UsChartFree = new Dictionary<string, IReadOnlySet<string>>(),
        MonitoringTerms = new Dictionary<string, string>(),
        RedFlags = [new("RF-001", "Does the customer shun the question of end use?", "high")],
        Sources = new Dictionary<string, LegalSource>(),
    };

    static Incident Incident(string id, string host, string date) => new()
    {
        Id = id,
        OriginState = "UZ",
        HostState = host,
        Date = date,
        Method = "rendition",
        CapeStage = 3,
        TargetCategory = "journalist_academic_or_activist",
        Confidence = Confidence.Documented,
        Summary = "A journalist was taken.",
        Sources = [Source],
    };
}
