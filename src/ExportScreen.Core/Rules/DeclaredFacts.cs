using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <summary>Material facts that rest on the exporter's word.</summary>
static class DeclaredFacts
{
    /// <summary>JSON pointers, in the order of the sale; those that a document bears out are left out.</summary>
    public static IReadOnlyList<string> Of(Sale sale) =>
        [.. Stated(sale).Where(pointer => !sale.Evidence.Any(document => document.For == pointer
            || pointer.StartsWith(document.For + "/", StringComparison.Ordinal)))];

    static IEnumerable<string> Stated(Sale sale)
    {
        foreach (var (index, item) in sale.Items.Index())
        {
            if (item.Category is not null)
                yield return $"/items/{index}/category";
            foreach (var (place, classification) in item.Classifications.Index())
            {
                if (classification.Basis != "authority")
                    yield return $"/items/{index}/classifications/{place}";
            }

            if (item.UsContentPercent is not null)
                yield return $"/items/{index}/usContentPercent";
        }

        foreach (var (index, party) in sale.Parties.Index())
        {
            if (party.Sector != Sector.Unknown)
                yield return $"/parties/{index}/sector";
            if (party.Owners is not null)
                yield return $"/parties/{index}/owners";
        }

        if (sale.EndUse is not { } use)
            yield break;
        if (use.Statement is not null && use.Certificate != true)
            yield return "/endUse/statement";
        if (use.Certificate is not null)
            yield return "/endUse/certificate";
        if (use.ExporterAware != Fact.Unknown)
            yield return "/endUse/exporterAware";
        if (use.ExporterSuspects != Fact.Unknown)
            yield return "/endUse/exporterSuspects";
        if (use.CrossBorder != Fact.Unknown)
            yield return "/endUse/crossBorder";
        if (use.CyberDefence is { Evidence: null })
            yield return "/endUse/cyberDefence";
    }
}
