using System.Globalization;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Release;

/// <summary>What one sale takes of an authorisation.</summary>
/// <param name="Quantity">Null: a line that counts states none.</param>
/// <param name="Value">Null: a line that counts states none, or they are in several currencies.</param>
public sealed record Draw(long? Quantity, Money? Value)
{
    /// <summary>
    /// Lines that it names, or else those of its codes. A line without a code of its regime counts: what is not classified may be
    /// what was granted.
    /// </summary>
    public static Draw Of(Sale sale, Regulation regulation, Authorisation authorisation)
    {
        var lines = sale.Items.Index().Where(line => Counts(line.Item, line.Index, regulation, authorisation))
            .Select(line => line.Item).ToList();
        var currencies = lines.Select(line => line.Value?.Currency).Distinct().ToList();
        return new(
            lines.Exists(line => line.Quantity is null) ? null : lines.Sum(line => line.Quantity!.Value),
            currencies is [{ } currency] ? Amount(lines.Sum(line => line.Value!.Number), currency) : null);
    }

    public static Money Amount(decimal number, string currency) =>
        new() { Amount = number.ToString("0.####", CultureInfo.InvariantCulture), Currency = currency };

    static bool Counts(Item item, int index, Regulation regulation, Authorisation authorisation)
    {
        if (authorisation.Items.Count > 0)
            return authorisation.Items.Contains(item.Line ?? $"items/{index}", StringComparer.Ordinal);

        var granted = authorisation.Codes.Select(code => CodeText.Normal(code, regulation)).ToList();
        var regime = regulation.EuMembers.Contains(authorisation.Regime ?? "") ? "EU" : Jurisdiction.Normal(authorisation.Regime ?? "");
        var stated = item.Classifications.Where(classification => Jurisdiction.Normal(classification.Regime) == regime)
            .Select(classification => CodeText.Normal(classification.Code, regulation)).ToList();
        return granted.Count == 0 || stated.Count == 0
            || stated.Exists(code => granted.Exists(own => own == code || CodeReader.Under(code, own)));
    }
}
