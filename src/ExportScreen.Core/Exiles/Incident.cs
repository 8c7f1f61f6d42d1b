namespace ExportScreen.Core.Exiles;

/// <summary>One event in which a state targeted someone who had left it. No target is ever named.</summary>
public sealed record Incident
{
    /// <summary>Such as <c>uz-2011-kz-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The state that targeted, ISO 3166-1 alpha-2.</summary>
    public required string OriginState { get; init; }

    /// <summary>Where it happened; null: unknown.</summary>
    public string? HostState { get; init; }

    /// <summary><c>yyyy</c> or <c>yyyy-MM</c>; days are withheld.</summary>
    public required string Date { get; init; }

    public required string Method { get; init; }

    /// <summary>1 on notice, 2 detained, 3 attack or transfer; a description, not a severity.</summary>
    public required int CapeStage { get; init; }

    public required string TargetCategory { get; init; }

    /// <summary>The product as the sources name it; null: none named.</summary>
    public string? Technology { get; init; }

    /// <summary>Who operated it; null: not attributed.</summary>
    public string? OperatorState { get; init; }

    /// <summary>A part of the state or those around it that acted, such as a region's police; it counts for the state. Null:
    /// none is told apart.</summary>
    public string? Actor { get; init; }

    public required Confidence Confidence { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Events that belong together and count once; null: it stands alone.</summary>
    public string? Chain { get; init; }

    /// <summary>Host authorities themselves handed people over.</summary>
    public bool HostHandedOver { get; init; }

    /// <summary><c>stated</c> where the record says that the host handed over, <c>inferred</c> where people were taken
    /// out through a host that others hold to have taken part; null: not handed over, or not known.</summary>
    public string? HostBasis { get; init; }

    /// <summary>1 as it was first recorded; each correction makes one more.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Recorded at this installation; else it ships.</summary>
    public bool Local { get; init; }
}

public enum Confidence
{
    Alleged,
    Reported,
    Documented,
}

/// <param name="Date"><c>yyyy</c> or <c>yyyy-MM</c>.</param>
/// <param name="Url">Withheld (null) where the address itself names a person or gives a day.</param>
public sealed record Source(string Title, string Publisher, string? Date, string? Url);

/// <summary>A figure that another publisher gives.</summary>
/// <param name="Count">Null: the publisher names the state without a figure.</param>
/// <param name="LevelFloor">The state's level is at least this on the strength of the figure; null: it sets none.</param>
public sealed record PublishedCount(
    int? Count, string Measure, string Period, string Publisher, Source Source, int? LevelFloor = null);

/// <summary>What the record holds of one state besides its incidents.</summary>
public sealed record StateNote(string State, string Name, IReadOnlyList<PublishedCount> Counts, string Notes);

/// <summary>A reported purchase or use of surveillance technology by a state.</summary>
/// <param name="Body">Id of the body that bought it; null: the sources name the state only.</param>
/// <param name="Denied">Alleged, and denied by the state or the vendor: it proves nothing by itself.</param>
public sealed record Purchase(
    string State, string Vendor, int? Year, string? Note, Source Source, string? Body = null, bool Denied = false);
