using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>A decision as its record has it, as far as release rests on it.</summary>
public sealed record RecordedDecision
{
    static readonly JsonSerializerOptions options = new(SaleJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    public required string Id { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required Outcome Status { get; init; }

    public required bool Binding { get; init; }

    public required string SaleDigest { get; init; }

    /// <summary>Null under a profile that is not binding.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    public required bool AuthorisationsStored { get; init; }

    public required int Tier { get; init; }

    public required IReadOnlyList<string> Regimes { get; init; }

    public required IReadOnlyList<RecordedFinding> Findings { get; init; }

    public required IReadOnlyList<RecordedCheck> Checks { get; init; }

    public required IReadOnlyList<RecordedHit> Hits { get; init; }

    public required RecordedVersions Versions { get; init; }

    /// <summary>Findings that no authorisation covered when it was decided.</summary>
    public IEnumerable<RecordedFinding> Open => Findings.Where(finding => finding.SatisfiedBy is null);

    /// <summary>Reads the canonical decision.</summary>
    public static RecordedDecision Read(JsonNode canonical) => canonical.Deserialize<RecordedDecision>(options)!;

    public static RecordedDecision Of(Decision decision) => Read(JsonNode.Parse(CanonicalDecision.Of(decision))!);
}

public sealed record RecordedFinding
{
    /// <summary>Code of the finding that a hit is open.</summary>
    public const string PossibleMatch = "possible_match";

    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required Outcome Outcome { get; init; }

    public string? SatisfiedBy { get; init; }

    public Scope Scope { get; init; } = new();

    public required string Code { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>It asks whether the exporter is aware of the intended use (Art. 5(2) of Regulation (EU) 2021/821).</summary>
    public bool AsksWhetherAware => Outcome == Outcome.EnhancedDueDiligence
        && (Rule == "R55" || Missing.Contains("/endUse/exporterAware", StringComparer.Ordinal));

    /// <summary>Whether both are the same case of the same rule.</summary>
    public bool IsSameAs(RecordedFinding other) =>
        (Rule, Code, Outcome, Scope) == (other.Rule, other.Code, other.Outcome, other.Scope);
}

public sealed record RecordedCheck(string Rule, CheckResult Result, Scope Scope, string? Note)
{
    public bool NotEvaluated => Result is CheckResult.Indeterminate or CheckResult.Error;
}

/// <param name="Listing">Its id.</param>
/// <param name="ListingDigest">Of its text of the day.</param>
public sealed record RecordedHit(
    string Id, string Party, string Listing, string ListingDigest, string? ConfirmedBy, string? SuppressedBy);

public sealed record RecordedVersions(string Engine, string Snapshot, string Profile);
