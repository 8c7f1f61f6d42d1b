using System.Text.Json.Serialization;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>An earlier screening, reduced to what later ones are compared with. Names are digests in it.</summary>
public sealed record EarlierScreening
{
    public required string Id { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The strictest outcome that nothing satisfied.</summary>
    public required Outcome Status { get; init; }

    /// <summary>Rules that found something.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Null: its payload was erased, and only the members above are known.</summary>
    public string? Reference { get; init; }

    public string? SaleDigest { get; init; }

    /// <summary>Strictest tier of the items, 1 to 3.</summary>
    public int Tier { get; init; }

    /// <summary>Digests of end users' names and numbers.</summary>
    public IReadOnlyList<string> EndUsers { get; init; } = [];

    /// <summary>The same of parties' owners.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    public IReadOnlyList<EarlierItems> Items { get; init; } = [];

    /// <summary>What was stated that makes a sale stricter or milder; <see cref="StatedFacts"/> tells how.</summary>
    public IReadOnlyList<string> Stated { get; init; } = [];

    /// <summary>Members that it asked for, without places in lists.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>The sale, or a person who ruled on it, says that its end user misused such products.</summary>
    public bool Misuse { get; init; }

    /// <summary>What persons ruled on it: <c>release</c>, <c>refuse</c>; empty: nobody did.</summary>
    public IReadOnlyList<string> Rulings { get; init; } = [];

    [JsonIgnore]
    public bool Allowed => Status is Outcome.Clear or Outcome.Authorised;

    /// <param name="tier">Of the decision.</param>
    /// <param name="missing">Pointers that the decision named.</param>
    public static EarlierScreening Of(
        string id, DateTimeOffset decidedAt, Outcome status, int tier, IReadOnlyList<string> rules, IEnumerable<string> missing, Sale sale) => new()
        {
            Id = id,
            DecidedAt = decidedAt,
            Status = status,
            Rules = rules,
            Reference = sale.Reference,
            SaleDigest = Sales.SaleDigest.Of(sale),
            Tier = tier,
            EndUsers = Fingerprints.OfEndUsers(sale),
            Owners = Fingerprints.OfOwners(sale),
            Items = EarlierItems.Of(sale),
            Stated = StatedFacts.Of(sale),
            Asked = [.. missing.Select(StatedFacts.WithoutPlaces).Distinct().Order(StringComparer.Ordinal).Take(30)],
            Misuse = MisuseQuestions.Any(question => sale.RedFlags.GetValueOrDefault(question) is { Answer: Fact.Yes }),
        };

    /// <summary>Has the end user misused such products; was maintenance extended after a report of it.</summary>
    static readonly string[] MisuseQuestions = ["RF-031", "RF-044"];
}

/// <summary>Lines of one category, added up.</summary>
/// <param name="Category">Of what is supported, where support names it; null: not stated.</param>
/// <param name="Support">It is support for such items.</param>
/// <param name="Quantity">Pieces; lines without a number count as one.</param>
public sealed record EarlierItems(string? Category, bool Support, long Quantity)
{
    public static IReadOnlyList<EarlierItems> Of(Sale sale) =>
        [.. sale.Items.GroupBy(item => (Category: item.Supports?.Category ?? item.Category, Support: item.Kind == ItemKind.Support))
            .Select(lines => new EarlierItems(lines.Key.Category, lines.Key.Support,
                lines.Aggregate(0L, (sum, line) => Math.Min(sum + (line.Quantity ?? 1), int.MaxValue))))
            .OrderBy(lines => lines.Category, StringComparer.Ordinal).ThenBy(lines => lines.Support)];
}
