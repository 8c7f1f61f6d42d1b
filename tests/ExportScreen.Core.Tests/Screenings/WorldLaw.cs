using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>A few items, codes and country groups, as the real tables have them.</summary>
static class WorldLaw
{
    public static Regulation Regulation { get; } = new()
    {
        Items = new[]
        {
            Category("imsi-content", 1, "listed", ["5A001.f.1", "5D001.a", "5D001.c", "5E001.a"], null, "residual", ["imsi", "tactical"], "IMSI catcher", "call interception"),
            Category("intrusion-c2", 1, "listed", ["4A005", "4D004", "4D001.a"], null, "residual", ["infect"], "remote infection", "implant", "trojan"),
            Category("ip-surveillance", 1, "listed", ["5A001.j", "5D001.a", "5D001.c"], null, "residual", ["dpi", "netint"], "deep packet inspection", "mass interception"),
            Category("li-monitoring-centre", 1, "partly_listed", ["5D001.e"], ["5D001.e", "5A991", "EAR99"], "residual", ["netint"], "monitoring centre", "handover interface"),
            Category("dpi-general", 2, "partly_listed", [], ["5A991", "5A992", "5A002", "EAR99"], "high", ["dpi"], "DPI", "traffic shaping"),
            Category("filtering-blocking", 2, "not_listed", [], ["5A991", "EAR99", "5D992.c"], "medium", ["dpi"], "URL filtering"),
            Category("voice-biometrics", 1, "not_listed", [], ["3A980", "3D980"], "high", ["speaker"], "speaker recognition"),
            Category("digital-forensics", 1, "listed", ["5A004.b", "5D002.a.3", "5D002.c.3.b"], null, "residual", ["rforensic"], "passcode bypass"),
            Category("digital-forensics-logical", 3, "not_listed", [], ["EAR99", "5A992.c"], "medium", [], "logical acquisition"),
            Category("cryptanalysis", 1, "listed", ["5A004.a", "5D002.a.3", "5D002.c.3.a"], null, "residual", ["netint"], "key recovery"),
            Category("osint-social", 2, "not_listed", [], ["EAR99", "5D992.c"], "medium", ["semantic"], "social listening"),
            Category("facial-recognition", 1, "not_listed", [], ["EAR99"], "high", ["pattern"], "face matching", "watchlist"),
            Category("signalling-tracking", 1, "not_listed", [], ["EAR99"], "high", ["tactical"], "SS7"),
            Category("covert-av", 1, "not_listed", [], ["5A980", "5D980"], "high", ["tactical"], "hidden camera"),
            Category("video-vms", 2, "not_listed", [], ["6A993", "EAR99"], "high", ["pattern"], "CCTV"),
            Category("body-worn-cameras", 3, "not_listed", [], ["6A993", "EAR99"], "low", [], "body-worn"),
            Category("cyber-defence-carveout", 3, "not_listed", [], ["EAR99"], "low", [], "penetration test"),
            Support("support-maintenance"),
            Support("support-operations"),
        }.ToDictionary(item => item.Id, StringComparer.Ordinal),
        Codes = new[]
        {
            Code("4A005", ace: true, reasons: ["NS", "AT"], ("NS", "NS1")),
            Code("4D004", ace: true, reasons: ["NS", "AT"], ("NS", "NS1")),
            Code("4D001.a", ace: true, reasons: ["NS", "AT"], ("NS", "NS1")),
            Code("5A001.f.1", ace: false, reasons: ["NS", "SL", "AT"], ("NS", "NS2")),
            Code("5A001.j", ace: true, reasons: ["NS", "AT"], ("NS", "NS2")),
            Code("5D001.a", ace: true, reasons: ["NS", "SL", "AT"], ("NS", "NS1")),
            Code("5D001.c", ace: true, reasons: ["NS", "SL", "AT"], ("NS", "NS1")),
            Code("5D001.e", ace: false, reasons: ["NS", "AT"], ("NS", "NS1")),
            Code("5E001.a", ace: true, reasons: ["NS", "SL", "AT"], ("NS", "NS1")),
            Code("5A004.a", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")) with { AnnexIv = true },
            Code("5A004.b", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")),
            Code("5D002.a.3", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")) with { AnnexIv = true },
            Code("5D002.c.3.a", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")) with { AnnexIv = true },
            Code("5D002.c.3.b", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")),
            Code("5A002", ace: false, reasons: ["NS", "EI"], ("NS", "NS1")),
            Code("5A980", ace: false, reasons: ["SL", "AT"]) with { Regimes = ["US"] },
            Code("5D980", ace: false, reasons: ["SL", "AT"]) with { Regimes = ["US"] },
            Code("3A980", ace: false, reasons: ["CC"], ("CC", "CC1")) with { Regimes = ["US"] },
            Code("3D980", ace: false, reasons: ["CC", "AT"], ("CC", "CC1")) with { Regimes = ["US"] },
            Code("EAR99", ace: false, reasons: []) with { Regimes = ["US"] },
            Code("5A902", ace: false, reasons: []) with { Regimes = ["DE"] },
        }.ToDictionary(code => code.Code, StringComparer.Ordinal),
        EuMembers = Set("AT BE DE ES FR IE NL PT SE"),
        Eu001Destinations = Set("AU CA CH GB IS JP LI NO NZ US"),
        MonitoringProhibitions =
        [
            new("RU", "Regulation (EU) 2024/1485", "3 and 4, Annex II", Verification.Seen),
            new("IR", "Regulation (EU) 359/2011", "1b and 1c", Verification.Seen),
            new("BY", "Regulation (EC) 765/2006", "1c-1d", Verification.SeenSecondary),
        ],
        ArmsEmbargoes = [new("EU", "RU", "arms", Verification.Unverified), new("EU", "AZ", "OSCE 1992", Verification.Unverified)],
        UsGroups = new Dictionary<string, IReadOnlySet<string>>
        {
            ["D:1"] = Set("AZ BY CN KG KP KZ RU TJ TM UZ"),
            ["D:2"] = Set("IL IR"),
            ["D:3"] = Set("AE IR"),
            ["D:4"] = Set("IR"),
            ["D:5"] = Set("BY CN CU IR KP RU SY"),
            ["E:1"] = Set("IR KP SY"),
            ["E:2"] = Set("CU"),
        },
        UsChartFree = new Dictionary<string, IReadOnlySet<string>>
        {
            ["NS1"] = Set("AU CA GB"),
            ["NS2"] = Set("AT CH DE FR GB PT"),
            ["CC1"] = Set("AT CH DE FR GB PT"),
        },
        MonitoringTerms = new Dictionary<string, string> { ["dpi"] = "deep packet inspection", ["speaker"] = "speaker recognition/processing" },
        RedFlags = [],
        Sources = new Dictionary<string, LegalSource>(),
    };

    static HashSet<string> Set(string words) => [.. words.Split(' ')];

    static ItemCategory Category(
        string id, int tier, string listing, string[] eu, string[]? us, string article5, string[] terms, params string[] keywords) => new()
        {
            Id = id,
            Title = id,
            Tier = tier,
            EuListing = listing,
            EuCodes = eu,
            UsCodes = us ?? eu,
            UkCodes = eu,
            Article5 = article5,
            MonitoringTerms = terms,
            CapabilityKeywords = keywords,
            Verification = Verification.Seen,
        };

    static ItemCategory Support(string id) =>
        Category(id, 1, "depends_on_supported_item", [], [], "inherits", []) with { Tier = null, Support = true };

    static ControlCode Code(string code, bool ace, string[] reasons, params (string Reason, string Column)[] columns) => new()
    {
        Code = code,
        Means = $"what {code} means",
        Regimes = ["EU", "UK", "US"],
        UsReasons = reasons,
        UsColumns = columns.ToDictionary(column => column.Reason, column => column.Column),
        Ace = ace,
        Verification = Verification.Seen,
    };
}
