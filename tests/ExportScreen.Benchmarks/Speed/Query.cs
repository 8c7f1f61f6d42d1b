using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>A name to be looked for.</summary>
/// <param name="Planted">The listed name that it was made of; null: nobody's.</param>
sealed record Query(string Name, PartyType Type, QueryKind Kind, string? Planted)
{
    public MatchQuery Party { get; } = new() { Names = [new() { Value = Name }], Type = Type };
}

enum QueryKind
{
    AsListed,
    Misspelt,
    OtherOrder,
    OtherSpelling,
    Nobody,
}
