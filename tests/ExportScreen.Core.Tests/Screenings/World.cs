using System.Collections.Concurrent;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.History;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using ExportScreen.Reference;
using ExportScreen.Reference.Bodies;
using ExportScreen.Reference.Exiles;
using ExportScreen.Reference.Regulations;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>A small world to screen in: a few lists and incidents, and the law that ships.</summary>
static class World
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 12, 44, 120, TimeSpan.Zero);

    public static Regulation Law { get; } = RegulationTables.Load(
        Part("regulation/items"), Part("regulation/regimes"), Part("regulation/red-flags"));

    public static ExileRecord Exiles { get; } = new(
        [
            Incident("uz-2018-se-01", "UZ", "SE", "assassination_attempt", 3, Confidence.Documented, "Publisher A"),
            Incident("uz-2020-tr-01", "UZ", "TR", "detention", 2, Confidence.Reported, "Publisher B"),
            Incident("tj-2022-de-01", "TJ", "DE", "threats", 1, Confidence.Reported, "Publisher A"),
            Incident("az-2021-ge-01", "AZ", "GE", "physical_assault", 3, Confidence.Reported, "Publisher A"),
            Incident("kz-2019-ua-01", "KZ", "UA", "threats", 1, Confidence.Reported, "Publisher B"),
            Incident("tm-2023-tr-01", "TM", "TR", "threats", 1, Confidence.Alleged, "Publisher B"),
            Incident("et-2021-us-01", "ET", "US", "spyware", 2, Confidence.Documented, "Publisher A")
                with { Technology = "Harpyia", OperatorState = "ET" },
            .. new[] { "01", "02", "03" }.Select(number => Incident($"ir-2023-tr-{number}", "IR", "TR", "rendition", 3,
                Confidence.Documented, "Publisher C") with { HostHandedOver = true }),
        ],
        [
            new("UZ", "Uzbekistan", [], ""), new("TJ", "Tajikistan", [], ""), new("AZ", "Azerbaijan", [], ""),
            new("RU", "Russia", [new(100, "incidents", "2014-2024", "Publisher D", Source("Publisher D"), 4)], ""),
        ],
        [new("KZ", "Vendor", 2015, null, Source("Publisher E"))]);

    public static Snapshot Snapshot { get; } = SnapshotOf(Profile.Default, Lists(Now.AddHours(-20)));

    public static Snapshot SnapshotOf(Profile profile, IReadOnlyList<LoadedList> lists) => new("sha256:00", new()
    {
        Lists = lists,
        Index = NameIndex.Build(lists.SelectMany(list => list.Listings)),
        Bodies = Gazetteer.Build([], new()),
        Exiles = Exiles,
        Regulation = Law,
    }, profile);

    public static IReadOnlyList<LoadedList> Lists(DateTimeOffset published) =>
    [
        List("eu-fsf", "EU", published,
            Listing("eu-fsf:1", PartyType.Organization, Measure.AssetFreeze, "Zarubezh Spetspribor OOO", "RU"),
            Listing("eu-fsf:2", PartyType.Person, Measure.AssetFreeze, "Volkova Olga Vladimirovna", "RU")),
        List("uk-sl", "UK", published,
            Listing("uk-sl:1", PartyType.Organization, Measure.AssetFreeze, "Britannic Frozen Trading", "AE")),
        List("un-sc", "UN", published,
            Listing("un-sc:1", PartyType.Organization, Measure.AssetFreeze, "Worldwide Frozen Exchange", "AE")),
        List("us-csl", "US", published,
            Listing("us-csl:1", PartyType.Organization, Measure.EntityList, "Alfa Beta Creative LLC", "UZ"),
            Listing("us-csl:2", PartyType.Organization, Measure.DeniedPerson, "Denied Avionics Trading", "TR"),
            Listing("us-csl:3", PartyType.Organization, Measure.AssetFreeze, "American Frozen Shipping", "AE"),
            Listing("us-csl:4", PartyType.Organization, Measure.DeniedPerson, "Formerly Denied Avionics", "TR")
                with { EndsOn = new(2026, 1, 1) }),
        List("us-ssi", "US", published,
            Listing("us-ssi:1", PartyType.Organization, Measure.Sectoral, "Sectoral Petroleum Lending", "AE")),
        List("uz-wanted", "UZ", published,
            Listing("uz-wanted:1", PartyType.Person, Measure.StateNotice, "Karimova Dilnoza Rustamovna", "UZ")),
        List("no-wanted", "NO", published,
            Listing("no-wanted:1", PartyType.Person, Measure.StateNotice, "Haugland Sigbjorn", "NO")),
    ];

    public static Decision Screen(
        Sale sale, Snapshot? snapshot = null, bool officer = true, SaleHistory? history = null, OnFile? onFile = null) =>
        Screener.Screen(sale, snapshot ?? Snapshot, history ?? SaleHistory.None, "scr_1", Now, "1.0.0+test", officer, onFile);

    /// <summary>On another day, by default with lists as young as ever.</summary>
    /// <param name="shipped">With the bodies and the exile record that ship instead of this world's.</param>
    public static Decision ScreenOn(
        DateOnly day, Sale sale, int listAgeHours = 20, bool shipped = false, SaleHistory? history = null) =>
        Screener.Screen(sale, Snapshots.GetOrAdd((day, listAgeHours, shipped), SnapshotOn), history ?? SaleHistory.None, "scr_1", At(day), "1.0.0+test", true);

    static readonly ConcurrentDictionary<(DateOnly Day, int Hours, bool Shipped), Snapshot> Snapshots = new();

    static readonly Lazy<Gazetteer> ShippedBodies = new(() => GazetteerData.Load(Part("bodies/gazetteer"), Part("bodies/keywords")));

    static readonly Lazy<ExileRecord> ShippedExiles = new(() =>
        ExileData.Load(Part("exiles/incidents"), Part("exiles/states"), Part("bodies/purchases")));

    static Snapshot SnapshotOn((DateOnly Day, int Hours, bool Shipped) key)
    {
        var snapshot = SnapshotOf(Profile.Default, Lists(At(key.Day).AddHours(-key.Hours)));
        return !key.Shipped ? snapshot : snapshot with
        {
            Reference = snapshot.Reference with
            {
                Bodies = ShippedBodies.Value,
                Exiles = ShippedExiles.Value,
                Index = NameIndex.Build(snapshot.Reference.Lists.SelectMany(list => list.Listings), ShippedBodies.Value),
            },
        };
    }

    static DateTimeOffset At(DateOnly day) => new(day, new(9, 12), TimeSpan.Zero);

    static byte[] Part(string name) => ReferenceParts.Open(ReferenceParts.Find(name)!);

    static LoadedList List(string id, string issuer, DateTimeOffset published, params IReadOnlyList<Listing> listings) => new()
    {
        Id = id,
        Title = id,
        Publisher = issuer,
        Issuer = issuer,
        PublishedAt = published,
        Sha256 = "00",
        Licence = "none",
        Provenance = "written for tests",
        Listings = listings,
    };

    static Listing Listing(string id, PartyType type, Measure measure, string name, string country) => new()
    {
        Id = id,
        List = id[..id.IndexOf(':', StringComparison.Ordinal)],
        Source = "test",
        Type = type,
        Measure = measure,
        Names = [new(name, NameKind.Primary, NameStrength.Strong)],
        Countries = [country],
    };

    static Incident Incident(
        string id, string origin, string host, string method, int stage, Confidence confidence, string publisher) => new()
        {
            Id = id,
            OriginState = origin,
            HostState = host,
            Date = id.Substring(3, 4),
            Method = method,
            CapeStage = stage,
            TargetCategory = "activist",
            Confidence = confidence,
            Summary = "Written for tests.",
            Sources = [Source(publisher)],
        };

    static Source Source(string publisher) => new("Report", publisher, "2024", null);
}
