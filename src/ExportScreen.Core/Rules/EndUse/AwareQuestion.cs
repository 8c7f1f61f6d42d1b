using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.EndUse;

/// <summary>The written answer whether what is known makes the exporter aware of the intended use (Art. 5(2)).</summary>
static class AwareQuestion
{
    public const string Asked = "Answer in writing whether this makes the exporter aware of the intended use.";

    /// <summary>Empty where it is answered, or where no law asks it.</summary>
    public static IReadOnlyList<string> For(Facts facts) =>
        facts.Applies("EU") && (facts.Sale.EndUse?.ExporterAware ?? Fact.Unknown) == Fact.Unknown ? ["/endUse/exporterAware"] : [];
}
