using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Rules;

namespace ExportScreen.Core.Screenings;

/// <summary>
/// The decision as it is recorded, hashed and replayed: codes and facts, without texts, links, audit and release. The
/// order of its members is the order of RFC 8785; scores are integers per mille.
/// </summary>
public static class CanonicalDecision
{
    /// <summary>The same decision always gives the same bytes.</summary>
    public static byte[] Of(Decision decision) => CanonicalJson.Of(ToNode(decision));

    static JsonObject ToNode(Decision decision) => new()
    {
        ["id"] = decision.Id,
        ["reference"] = decision.Reference,
        ["decidedAt"] = Time(decision.DecidedAt),
        ["decision"] = decision.Allow ? "allow" : "flag",
        ["status"] = Word(decision.Status),
        ["binding"] = decision.Binding,
        ["saleDigest"] = decision.SaleDigest,
        ["validUntil"] = decision.ValidUntil is { } until ? Time(until) : null,
        ["authorisationsStored"] = decision.AuthorisationsStored,
        ["onFile"] = decision.OnFile,
        ["tier"] = decision.Tier,
        ["regimes"] = Texts(decision.Regimes),
        ["states"] = Texts(decision.States),
        ["findings"] = Nodes(decision.Findings, FindingNode),
        ["checks"] = Nodes(decision.Checks, CheckNode),
        ["hits"] = Nodes(decision.Hits, HitNode),
        ["bodies"] = Nodes(decision.Bodies, body => new()
        {
            ["party"] = body.Party,
            ["body"] = body.Recognised.Body.Id,
            ["state"] = body.Recognised.Body.State,
            ["kind"] = body.Recognised.Body.Kind,
            ["confidence"] = body.Recognised.Confidence,
            ["ambiguous"] = body.Recognised.Ambiguous,
            ["basis"] = body.Recognised.Recorded?.Basis,
        }),
        ["stateRecords"] = Nodes(decision.StateRecords, record => new()
        {
            ["state"] = record.State,
            ["level"] = record.Level,
            ["windowYears"] = record.WindowYears,
            ["incidents"] = record.Incidents,
            ["nonAllegedChains"] = record.NonAllegedChains,
            ["hostLevel"] = record.HostLevel,
            ["digitalNexus"] = record.DigitalNexus,
            ["floor"] = record.Floor,
        }),
        ["declared"] = Texts(decision.Declared),
        ["missing"] = Texts(decision.Missing),
        ["questions"] = Texts(decision.Questions),
        ["obligations"] = Texts(decision.Obligations),
        ["evidence"] = Nodes(decision.Evidence, item => new()
        {
            ["id"] = item.Id,
            ["kind"] = item.Kind,
            ["value"] = item.Value,
        }),
        ["history"] = new JsonObject
        {
            ["digest"] = decision.History.Digest,
            ["considered"] = decision.History.Considered,
            ["cut"] = decision.History.Cut,
            ["used"] = Texts(decision.History.Used),
        },
        ["coverage"] = new JsonObject
        {
            ["modelled"] = decision.Coverage.Modelled,
            ["partial"] = decision.Coverage.Partial,
            ["notModelled"] = decision.Coverage.NotModelled,
        },
        ["versions"] = VersionsNode(decision.Versions),
    };

    static JsonObject FindingNode(Finding finding) => new()
    {
        ["id"] = finding.Id,
        ["rule"] = finding.Rule,
        ["outcome"] = Word(finding.Outcome),
        ["satisfiedBy"] = finding.SatisfiedBy,
        ["scope"] = ScopeNode(finding.Scope),
        ["code"] = finding.Code,
        ["citations"] = Nodes(finding.Citations, citation => new()
        {
            ["instrument"] = citation.Instrument,
            ["locator"] = citation.Locator,
            ["asOf"] = citation.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }),
        ["evidence"] = Texts(finding.Evidence),
        ["missing"] = Texts(finding.Missing),
    };

    static JsonObject CheckNode(Check check) => new()
    {
        ["rule"] = check.Rule,
        ["result"] = Word(check.Result),
        ["scope"] = ScopeNode(check.Scope),
        ["missing"] = Texts(check.Missing),
        ["considered"] = check.Considered,
        ["nearestMiss"] = check.NearestMiss is { } miss ? NearestMissNode(miss) : null,
        ["note"] = check.Note,
    };

    static JsonObject NearestMissNode(NearestMiss miss) => new()
    {
        ["listing"] = miss.Listing,
        ["score"] = miss.Score,
    };

    static JsonObject HitNode(Hit hit) => new()
    {
        ["id"] = hit.Id,
        ["party"] = hit.Party,
        ["listing"] = hit.Match.Listing.Id,
        ["list"] = hit.Match.Listing.List,
        ["listingDigest"] = ListingDigest.Of(hit.Match.Listing),
        ["score"] = hit.Match.Score,
        ["strength"] = Word(hit.Match.Strength),
        ["confirmedBy"] = hit.Match.ConfirmedBy,
        ["binding"] = hit.Binding,
        ["suppressedBy"] = hit.SuppressedBy,
        ["features"] = Nodes(hit.Match.Features, feature => new()
        {
            ["name"] = feature.Name,
            ["score"] = feature.Score,
        }),
    };

    static JsonObject VersionsNode(Versions versions) => new()
    {
        ["engine"] = versions.Engine,
        ["snapshot"] = versions.Snapshot,
        ["profile"] = versions.Profile,
        ["profileDigest"] = versions.ProfileDigest,
        ["lists"] = Nodes(versions.Lists, list => new()
        {
            ["id"] = list.Id,
            ["version"] = list.Version,
            ["ageHours"] = list.AgeHours,
            ["state"] = Word(list.State),
            ["starter"] = list.Starter,
            ["reconstructed"] = list.Reconstructed,
        }),
    };

    static JsonObject ScopeNode(Scope scope)
    {
        var node = new JsonObject();
        foreach (var (name, value) in new[]
            { ("item", scope.Item), ("party", scope.Party), ("regime", scope.Regime), ("state", scope.State) })
        {
            if (value is not null)
                node[name] = value;
        }

        return node;
    }

    static JsonArray Nodes<T>(IEnumerable<T> items, Func<T, JsonObject> node) => [.. items.Select(node)];

    static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    static string Word(Enum word) => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
