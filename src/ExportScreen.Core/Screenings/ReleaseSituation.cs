using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Screenings;

/// <summary>What bears on a release besides the decision.</summary>
public sealed record ReleaseSituation
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>Who had the sale screened; null: nobody is told.</summary>
    public string? Submitter { get; init; }

    /// <summary>In the order of the log.</summary>
    public IReadOnlyList<ReleaseAct> Acts { get; init; } = [];

    /// <summary>By finding: names of authorisations stored since the decision that cover it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Covered { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>By name: why an authorisation that findings rest on can't be used any more (<c>withdrawn</c>, <c>expired</c>,
    /// <c>exhausted</c>).</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>A later screening of the same reference; null: there is none.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What deciding again on the data of today finds and the decision did not, as rule and code.</summary>
    public IReadOnlyList<string> ChangedSince { get; init; } = [];
}

/// <summary>What a person ruled.</summary>
/// <param name="Holder">Who; several keys of one person are one holder.</param>
public abstract record ReleaseAct(string Id, string Holder);

/// <param name="Dismissed">It is not the party; else it is.</param>
public sealed record HitRuling(string Id, string Holder, string Hit, bool Dismissed) : ReleaseAct(Id, Holder);

/// <param name="Release">Goods may move; else they may not.</param>
/// <param name="Aware">Whether what was found makes the exporter aware of repression or serious violations.</param>
/// <param name="Draws">Authorisations that it took of, by name: it completed the release.</param>
public sealed record SaleRuling(string Id, string Holder, bool Release, Fact Aware, IReadOnlyList<string> Draws) : ReleaseAct(Id, Holder);
