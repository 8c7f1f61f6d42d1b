using System.Text.Json.Serialization;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>The decision on one sale. Members that only officers and regulators see say so.</summary>
sealed record ScreeningResponse
{
    /// <summary><c>scr_</c> (a screening) or <c>sim_</c> (a simulation) and a UUID version 7.</summary>
    public required string Id { get; init; }

    public required string Reference { get; init; }

    /// <summary>UTC, RFC 3339 with milliseconds.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary><c>allow</c> or <c>flag</c>. 4xx and 5xx mean that no decision was made and nothing may ship.</summary>
    public required DecisionWord Decision { get; init; }

    /// <summary>The strictest outcome that nothing satisfies.</summary>
    public required Outcome Status { get; init; }

    /// <summary>The decision in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>False under the profile <c>evaluation</c>: nothing may ship on it.</summary>
    public required bool Binding { get; init; }

    /// <summary>SHA-256 of the canonical sale; the release is bound to it.</summary>
    public required string SaleDigest { get; init; }

    /// <summary>When the decision lapses; null where nothing can be released on it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateTimeOffset? ValidUntil { get; init; }

    /// <summary>The screening that this one replaces; null: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Supersedes { get; init; }

    /// <summary>As it was when the decision was made; where the screening is read again, as it is now.</summary>
    public required ReleaseState Release { get; init; }

    /// <summary>Strictest tier of the items, 1 to 3.</summary>
    public required int Tier { get; init; }

    /// <summary>Regimes whose rules ran.</summary>
    public required IReadOnlyList<string> Regimes { get; init; }

    /// <summary>Destination, end-user and controlling states.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Every provision that applies, strictest first.</summary>
    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    /// <summary>Every rule's run (officers and regulators).</summary>
    public IReadOnlyList<CheckAnswer>? Checks { get; init; }

    /// <summary>Listings that parties matched (officers and regulators).</summary>
    public IReadOnlyList<HitAnswer>? Hits { get; init; }

    /// <summary>State bodies that parties were recognised as.</summary>
    public required IReadOnlyList<BodyAnswer> Bodies { get; init; }

    /// <summary>The exile record of the states involved (officers and regulators).</summary>
    public IReadOnlyList<StateRecordAnswer>? StateRecords { get; init; }

    /// <summary>What findings rest on besides hits and bodies (officers and regulators).</summary>
    public IReadOnlyList<EvidenceItem>? Evidence { get; init; }

    /// <summary>Earlier screenings of the same reference, end user or owner (officers and regulators).</summary>
    public HistoryAnswer? History { get; init; }

    /// <summary>Changes of fact that would change the decision, found by deciding again (officers and regulators).</summary>
    public IReadOnlyList<WouldChangeAnswer>? WouldChange { get; init; }

    /// <summary>JSON pointers of material facts that the exporter only declared.</summary>
    public required IReadOnlyList<string> Declared { get; init; }

    /// <summary>JSON pointers of facts that are missing.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>JSON pointers of questions that are open and stop nothing by themselves: red flags, what may be a slip.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>Conditions of the authorisations that satisfy findings.</summary>
    public required IReadOnlyList<string> Obligations { get; init; }

    public required Coverage Coverage { get; init; }

    public required VersionsAnswer Versions { get; init; }

    /// <summary>What persons ruled since, oldest first (officers and regulators, and only where the screening is read again).</summary>
    public IReadOnlyList<ActAnswer>? Acts { get; init; }

    /// <summary>Where the decision stands in the log, and the proof.</summary>
    public AuditAnswer? Audit { get; init; }
}

enum DecisionWord
{
    Flag,
    Allow,
}

sealed record FindingAnswer
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The authorisation that covers it; null: unsatisfied.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? SatisfiedBy { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>A stable word for the case within the rule.</summary>
    public required string Code { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<CitationAnswer> Citations { get; init; }

    /// <summary>Ids of hits and evidence it rests on (officers and regulators).</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>JSON pointers of facts that are missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <param name="AsOf">The date the text was read.</param>
/// <param name="Verification"><c>seen</c>: the legal text itself was read; <c>seen_secondary</c>: a summary or derivative;
/// <c>known</c> and <c>unverified</c>: confirm against the text.</param>
sealed record CitationAnswer(
    string Instrument, string Locator, DateOnly AsOf, Core.Regulations.Verification Verification);

sealed record CheckAnswer
{
    public required string Rule { get; init; }

    public required CheckResult Result { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>Listings that were covered.</summary>
    public int? Considered { get; init; }

    public NearestMissAnswer? NearestMiss { get; init; }

    public IReadOnlyList<string> Missing { get; init; } = [];

    public string? Note { get; init; }
}

/// <param name="Score">0 to 1.</param>
sealed record NearestMissAnswer(string Listing, decimal Score, string Reason)
{
    public static NearestMissAnswer From(NearestMiss miss) => new(miss.Listing, PerMille.ToDecimal(miss.Score), miss.Reason);
}

sealed record HitAnswer
{
    /// <summary>Absent where no sale was screened.</summary>
    public string? Id { get; init; }

    /// <summary>The party's ref; for an owner <c>ref/owners/0</c>. Absent where no sale was screened.</summary>
    public string? Party { get; init; }

    public required ListingAnswer Listing { get; init; }

    /// <summary>How alike, 0 to 1.</summary>
    public required decimal Score { get; init; }

    /// <summary>How much the evidence proves.</summary>
    public required Strength Strength { get; init; }

    /// <summary>What confirms it beyond the name; null: it is possible only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? ConfirmedBy { get; init; }

    /// <summary>Whether a regime of the sale is bound by the list. Absent where no sale was screened.</summary>
    public bool? Binding { get; init; }

    /// <summary>Id of the resolution by which a person dismissed the same match before: nobody is asked again. Absent: none.</summary>
    public string? SuppressedBy { get; init; }

    public required ComparedAnswer Compared { get; init; }

    public required IReadOnlyList<FeatureAnswer> Features { get; init; }

    public static HitAnswer From(Match match) => new()
    {
        Listing = new(
            match.Listing.Id, match.Listing.List, match.Listing.Source, match.Listing.Caption, match.Listing.Programmes),
        Score = PerMille.ToDecimal(match.Score),
        Strength = match.Strength,
        ConfirmedBy = match.ConfirmedBy,
        Compared = new(match.Query, match.Listed.Value),
        Features = [.. match.Features.Select(feature => new FeatureAnswer(
            feature.Name, PerMille.ToDecimal(feature.Score), feature.Query, feature.Listing, feature.Note))],
    };
}

/// <param name="Source">The publisher's part of the list: <c>SDN</c>, <c>EL</c> …</param>
sealed record ListingAnswer(string Id, string List, string Source, string Caption, IReadOnlyList<string> Programmes);

sealed record ComparedAnswer(string Query, string Listing);

/// <param name="Score">−1 to 1; below zero where it speaks against.</param>
sealed record FeatureAnswer(string Name, decimal Score, string? Query, string? Listing, string? Note);

sealed record BodyAnswer
{
    public required string Party { get; init; }

    /// <summary>Id of the gazetteer, such as <c>uz-sss</c>.</summary>
    public required string Body { get; init; }

    public required string State { get; init; }

    public required string Kind { get; init; }

    /// <summary>One of several candidates.</summary>
    public required bool Ambiguous { get; init; }

    /// <summary>0 to 1 (officers and regulators).</summary>
    public decimal? Confidence { get; init; }

    /// <summary>What the name that it was recognised by rests on (officers and regulators).</summary>
    public Bodies.BodyEvidence? Evidence { get; init; }
}

/// <param name="Level">0 no record held (never "low risk"), 1 allegations or old record, 2 recorded, 3 established, 4 systematic.</param>
sealed record StateRecordAnswer(
    string State, int Level, int WindowYears, int Incidents, int NonAllegedChains, int HostLevel, bool DigitalNexus,
    string Href)
{
    public static StateRecordAnswer From(StateRecord record) => new(
        record.State, record.Level, record.WindowYears, record.Incidents, record.NonAllegedChains, record.HostLevel,
        record.DigitalNexus, $"/v1/states/{record.State}/record");
}

/// <param name="Considered">How many were looked at.</param>
/// <param name="Cut">There were more.</param>
/// <param name="Used">Ids of those that findings rest on.</param>
sealed record HistoryAnswer(int Considered, bool Cut, IReadOnlyList<string> Used);

/// <param name="Facts">Stable words for what would have to hold, one or two: <c>licence_stored</c>, <c>no_us_content</c> …</param>
/// <param name="If">Documents that would have to be there, or rulings.</param>
/// <param name="Then">Decision and status that would follow.</param>
sealed record WouldChangeAnswer(IReadOnlyList<string> Facts, string If, string Then);

/// <param name="Engine">Version and build hash.</param>
/// <param name="Snapshot">Digest of all reference data and the profile.</param>
sealed record VersionsAnswer(string Engine, string Snapshot, string Profile, IReadOnlyList<ListAge> Lists);

/// <param name="Log">Name of the log, <c>tenant-year</c>.</param>
/// <param name="LeafHash">RFC 6962 leaf hash, lowercase hex.</param>
/// <param name="Checkpoint">A C2SP signed note.</param>
/// <param name="InclusionProof">Lowercase hex, leaf side first; for the size of this checkpoint.</param>
sealed record AuditAnswer(
    string Log, long Index, string LeafHash, string Checkpoint, IReadOnlyList<string> InclusionProof);

/// <summary>A person's ruling on the sale or a hit of it.</summary>
/// <param name="Type"><c>determination</c> or <c>resolution</c>.</param>
/// <param name="Hit">Absent: it is about the sale.</param>
/// <param name="Aware">The written answer of Art. 5(2) of Regulation (EU) 2021/821; absent: none was asked.</param>
sealed record ActAnswer(
    string Id, string Type, DateTimeOffset At, string Holder, string Ruling, string? Hit, string Reason, string? Aware,
    IReadOnlyList<string> Evidence)
{
    /// <returns>Null where its payload was erased.</returns>
    public static ActAnswer? From(Log.RecordedAct act) => act.Payload is not { } payload ? null : new(
        act.Entry.Entry.Id, act.Entry.Entry.Type, act.Entry.Entry.Time, payload["holder"]!.GetValue<string>(),
        payload["ruling"]!.GetValue<string>(), payload["hit"]?.GetValue<string>(), payload["reason"]!.GetValue<string>(),
        payload["aware"]?.GetValue<string>(), [.. (payload["evidence"]?.AsArray() ?? []).Select(document => document!.GetValue<string>())]);
}
