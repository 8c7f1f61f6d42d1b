using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Matching;

namespace ExportScreen.Core.Rules;

/// <summary>What the engine says of one sale. It recommends; named persons release.</summary>
public sealed record Decision
{
    /// <summary><c>scr_</c> and a UUID version 7.</summary>
    public required string Id { get; init; }

    public required string Reference { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The strictest outcome that nothing satisfies.</summary>
    public required Outcome Status { get; init; }

    /// <summary>True for clear and authorised only: "no obstacle found in what was checked".</summary>
    public bool Allow => Status is Outcome.Clear or Outcome.Authorised;

    /// <summary>False under the profile <c>evaluation</c>: nothing may ship on it.</summary>
    public required bool Binding { get; init; }

    /// <summary><c>sha256:</c> and lowercase hex, of the canonical sale.</summary>
    public required string SaleDigest { get; init; }

    /// <summary>When it lapses; null under a profile that is not binding.</summary>
    public required DateTimeOffset? ValidUntil { get; init; }

    /// <summary>An officer gave the sale, so authorisations written out in it counted as stored; a replay needs it.</summary>
    public required bool AuthorisationsStored { get; init; }

    /// <summary>Digest of what the tenant held on file and gave along; null: nothing.</summary>
    public string? OnFile { get; init; }

    /// <summary>Strictest tier of the items, 1 to 3.</summary>
    public required int Tier { get; init; }

    /// <summary>Regimes whose rules ran, in alphabetical order.</summary>
    public required IReadOnlyList<string> Regimes { get; init; }

    /// <summary>Destination, end-user and controlling states, in alphabetical order.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Strictest first, then by rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Every rule of the book at least once, by rule.</summary>
    public required IReadOnlyList<Check> Checks { get; init; }

    public required IReadOnlyList<Hit> Hits { get; init; }

    public required IReadOnlyList<PartyBody> Bodies { get; init; }

    public required IReadOnlyList<StateRecord> StateRecords { get; init; }

    /// <summary>JSON pointers of material facts that the exporter only declared.</summary>
    public required IReadOnlyList<string> Declared { get; init; }

    /// <summary>JSON pointers of facts that are missing, of all findings and of checks that could not be made.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>JSON pointers of questions that stop nothing by themselves: open red flags, what may be a slip.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>Conditions of the authorisations that satisfy findings.</summary>
    public required IReadOnlyList<string> Obligations { get; init; }

    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>The earlier screenings it was made with.</summary>
    public required HistoryUse History { get; init; }

    public required Coverage Coverage { get; init; }

    public required Versions Versions { get; init; }
}

/// <summary>One provision that applies.</summary>
public sealed record Finding
{
    /// <summary><c>f_1</c>, <c>f_2</c> … in the decision's order.</summary>
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The authorisation that covers it, by ref or reference; null: unsatisfied.</summary>
    public string? SatisfiedBy { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>A stable word for the case within the rule (<c>annex_i_item</c>); the text explains it.</summary>
    public required string Code { get; init; }

    /// <summary>For people; not part of the canonical decision.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Ids of hits, bodies' evidence and incidents it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>JSON pointers of facts that are missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>One rule's run.</summary>
public sealed record Check
{
    public required string Rule { get; init; }

    public required CheckResult Result { get; init; }

    public Scope Scope { get; init; } = new();

    /// <summary>JSON pointers of facts without which it could not be evaluated; of one that passed, what it asks about.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Listings that were covered; null where the rule searches none.</summary>
    public int? Considered { get; init; }

    public NearestMiss? NearestMiss { get; init; }

    /// <summary>A stable word where there is something to say without it being a finding (<c>level_1_note</c>).</summary>
    public string? Note { get; init; }
}

/// <summary>A listing that a party matched.</summary>
/// <param name="Id"><c>h_1</c>, <c>h_2</c> …</param>
/// <param name="Party">The party's ref; for an owner <c>ref/owners/0</c>.</param>
/// <param name="Binding">Whether a regime of this sale is bound by the list.</param>
/// <param name="SuppressedBy">Id of the resolution by which a person dismissed the same match of the same party with the same text of
/// the listing before; null: none. It stays in sight, and asks no one again.</param>
public sealed record Hit(string Id, string Party, Match Match, bool Binding, string? SuppressedBy = null);

/// <param name="Party">The party's ref.</param>
public sealed record PartyBody(string Party, RecognisedBody Recognised);

/// <summary>Something a finding rests on that is neither a hit nor a body.</summary>
/// <param name="Id"><c>ev_1</c>, <c>ev_2</c> …</param>
/// <param name="Kind"><c>incident</c>, <c>purchase</c>, <c>classification</c>, <c>body</c>, <c>fact</c>,
/// <c>term</c> of the monitoring annexes, <c>list</c>, <c>suggestion</c>, <c>red_flag</c>, <c>screening</c>.</param>
/// <param name="Value">An incident's id, a control code, a body's id, a category's id, a JSON pointer.</param>
public sealed record EvidenceItem(string Id, string Kind, string Value);

/// <param name="Digest"><c>sha256:</c> and lowercase hex, of the slice of earlier screenings.</param>
/// <param name="Considered">How many there were in it.</param>
/// <param name="Cut">More or older ones were not looked at.</param>
/// <param name="Used">Ids of those that findings rest on, in alphabetical order.</param>
public sealed record HistoryUse(string Digest, int Considered, bool Cut, IReadOnlyList<string> Used);

/// <summary>Rules of the book by how much of them is modelled.</summary>
public sealed record Coverage(int Modelled, int Partial, int NotModelled);

/// <param name="Engine">Version and build hash.</param>
/// <param name="Snapshot"><c>sha256:</c> and lowercase hex.</param>
public sealed record Versions(
    string Engine, string Snapshot, string Profile, string ProfileDigest, IReadOnlyList<ListAge> Lists);

/// <param name="Version">The publisher's date.</param>
/// <param name="AgeHours">At the time of the decision, rounded down.</param>
public sealed record ListAge(string Id, string Version, int AgeHours, ListState State, bool Starter, bool Reconstructed)
{
    /// <summary>Beyond it, it is stale.</summary>
    public required int LimitHours { get; init; }

    /// <summary>Its publisher has changed nothing for longer than it ever leaves it.</summary>
    public required bool Frozen { get; init; }
}

public enum ListState
{
    Stale,
    Fresh,
}
