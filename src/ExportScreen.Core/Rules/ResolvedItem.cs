using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <summary>A line of the sale, read as strictly as what is stated allows.</summary>
sealed record ResolvedItem
{
    public required int Index { get; init; }

    public required Item Item { get; init; }

    /// <summary>Its name in scopes: the line, or <c>items/0</c>.</summary>
    public required string Name { get; init; }

    /// <summary>It is technical support; the readings are then of what is supported.</summary>
    public required bool Support { get; init; }

    /// <summary>No category is stated; then it is read as tier 1 whatever its description suggests.</summary>
    public required bool Unknown { get; init; }

    /// <summary>The category stated, and stricter ones that other statements point to; where none is stated, those suggested.</summary>
    public required IReadOnlyList<ItemCategory> Readings { get; init; }

    /// <summary>1 to 3, the strictest reading; 1 where unknown.</summary>
    public required int Tier { get; init; }

    /// <summary>Categories that the description suggests where none is stated.</summary>
    public IReadOnlyList<ItemCategory> Suggested => Unknown ? Readings : [];

    /// <summary>By regime: <c>EU</c>, <c>UK</c>, <c>US</c>.</summary>
    public required IReadOnlyDictionary<string, ItemListing> Listings { get; init; }

    /// <summary>Statements that do not go together.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    public string Pointer => $"/items/{Index}";

    public Scope Scope => new() { Item = Name };

    /// <summary>Terms of the monitoring annexes that cover it.</summary>
    public IEnumerable<string> MonitoringTerms => Readings.SelectMany(reading => reading.MonitoringTerms).Distinct();

    /// <summary>Of high relevance under Art. 5 of Regulation (EU) 2021/821; an unknown item is.</summary>
    public bool HighRelevance => Unknown || Readings.Any(reading => reading.Article5 == "high");

    public ItemListing In(string regime) => Listings[regime];

    public Scope In(Scope scope) => scope with { Item = Name };
}

/// <param name="Codes">Stated, or suggested by the category where none is stated.</param>
sealed record ItemListing(ListingStanding Standing, IReadOnlyList<ItemCode> Codes)
{
    /// <summary>Listed, or claimed to be by something spelled like a code of the list.</summary>
    public bool Claimed => Standing == ListingStanding.Listed || Codes.Any(code => code.Stated);

    /// <summary>A code that the tables know is stated, or suggested.</summary>
    public bool Known => Codes.Any(code => code.Known);
}

/// <summary>Whether an item is on a regime's control list.</summary>
enum ListingStanding
{
    /// <summary>The category is partly listed or unknown, and no code is stated, or none that the tables know.</summary>
    Perhaps,
    Listed,
    NotListed,
}

/// <param name="Stated">By the exporter; else suggested by the category.</param>
/// <param name="Controls">What the tables hold of it; several where the code is a heading; none: nothing.</param>
/// <param name="Known">The regime's tables have it, or a heading of it.</param>
sealed record ItemCode(string Code, bool Stated, IReadOnlyList<ControlCode> Controls, bool Known = true);

/// <param name="Code"><c>code_against_category</c>, <c>not_listed_against_category</c>, <c>words_against_category</c>.</param>
/// <param name="Pointer">Of the statement that goes against the category.</param>
/// <param name="Against">Id of the category or the code that it points to.</param>
sealed record Contradiction(string Code, string Pointer, string Against);
