using ExportScreen.Core.Bodies;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Sales;

namespace ExportScreen.Reference.Bodies;

/// <summary>Bodies and their rows.</summary>
static class BodyRows
{
    /// <exception cref="ReferenceDataException">Its state is unknown, or it has no name.</exception>
    public static Body Read(BodyRow row, string file) => Iso.Countries.Contains(row.State) && row.Names.Count > 0
        ? new()
        {
            Id = row.Id,
            State = row.State,
            Kind = row.Kind,
            Names = [.. row.Names.Select(Read)],
            Parent = row.Parent,
            ReportedPurchase = row.ReportedPurchase,
            Basis = row.Basis,
            Sources = [.. (row.Sources ?? []).Select(Read)],
        }
        : throw new ReferenceDataException($"{file}: '{row.Id}' has an unknown state or no name.");

    public static BodyName Read(BodyNameRow row) => new(
        row.Name, row.Lang, row.Type, row.NeedsCountry, row.Ambiguous, row.Basis, row.Source is { } source ? Read(source) : null);

    public static BodyRow Write(Body body) => new(
        body.Id, body.State, body.Kind, body.Parent, [.. body.Names.Select(Write)], body.ReportedPurchase, body.Basis,
        [.. body.Sources.Select(Write)]);

    public static BodyNameRow Write(BodyName name) => new(
        name.Value, name.Lang, name.Kind, name.NeedsCountry, name.Ambiguous, name.Basis,
        name.Source is { } source ? Write(source) : null);

    static Source Read(BodySourceRow row) => new(row.Title, row.Publisher, row.Date, row.Url);

    static BodySourceRow Write(Source source) => new(source.Title, source.Publisher, source.Date, source.Url);
}
