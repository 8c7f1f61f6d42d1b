using System.Globalization;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>
/// What a sale states that the outcome hangs on, as <c>member=value</c>, in order and without places in lists, so that two
/// sales under one reference can be told apart by what was taken back.
/// </summary>
static class StatedFacts
{
    /// <summary>Members with more values are one digest.</summary>
    const int Most = 12;

    /// <summary>What is not stated of these is read as the strictest it may be: to fall silent wins nothing.</summary>
    static readonly HashSet<string> StrictWhenSilent =
        ["/items/category", "/items/quantity", "/items/usContentPercent", "/parties/country", "/parties/sector", "/parties/owners"];

    public static IReadOnlyList<string> Of(Sale sale) =>
        [.. Facts(sale).GroupBy(fact => fact.Member, StringComparer.Ordinal).SelectMany(Values).Order(StringComparer.Ordinal)];

    /// <summary>Members of which something stated before is no longer stated.</summary>
    public static IReadOnlyList<string> TakenBack(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var stated = now.Select(Member).ToHashSet(StringComparer.Ordinal);
        return [.. before.Except(now, StringComparer.Ordinal).Select(Member)
            .Where(member => stated.Contains(member) || !StrictWhenSilent.Contains(member)).Distinct()];
    }

    /// <summary>A pointer without numbers of list elements: <c>/items/category</c>.</summary>
    public static string WithoutPlaces(string pointer) =>
        string.Join('/', pointer.Split('/').Where(part => part.Length == 0 || !part.All(char.IsAsciiDigit)));

    static string Member(string fact) => fact[..fact.IndexOf('=', StringComparison.Ordinal)];

    static IEnumerable<string> Values(IGrouping<string, (string Member, string Value)> facts)
    {
        List<string> values = [.. facts.Select(fact => fact.Value).Distinct().Order(StringComparer.Ordinal)];
        return values.Count <= Most ? values.Select(value => $"{facts.Key}={value}")
            : [$"{facts.Key}={Fingerprints.Digest("values", string.Join('\n', values))}"];
    }

    static IEnumerable<(string Member, string Value)> Facts(Sale sale)
    {
        yield return ("/exporter/country", sale.Exporter.Country);
        foreach (var jurisdiction in sale.Exporter.Jurisdictions)
            yield return ("/exporter/jurisdictions", jurisdiction);

        foreach (var item in sale.Items)
        {
            if (item.Category is { } category)
                yield return ("/items/category", category);
            if (item.UsContentPercent is { } content)
                yield return ("/items/usContentPercent", content.ToString("0.####", CultureInfo.InvariantCulture));
            foreach (var classification in item.Classifications)
                yield return ("/items/classifications", $"{classification.Regime} {classification.Code}");
            yield return ("/items/description", Fingerprints.Digest("text", string.Join(' ', NameText.Tokens(NameText.Clean(item.Description)))));
            foreach (var capability in item.Capabilities)
                yield return ("/items/capabilities", capability);
        }

        foreach (var items in EarlierItems.Of(sale))
            yield return ("/items/quantity", string.Create(CultureInfo.InvariantCulture, $"{items.Category} {items.Quantity}"));

        foreach (var party in sale.Parties.Where(party => party.Roles.Contains(PartyRole.EndUser)))
        {
            if (party.Sector != Sector.Unknown)
                yield return ("/parties/sector", party.Sector.ToString());
            if (party.Country is { } country)
                yield return ("/parties/country", country);
        }

        foreach (var owner in sale.Parties.SelectMany(party => party.Owners ?? []))
            yield return ("/parties/owners", string.Join(' ', Fingerprints.OfOwner(owner).Append(owner.Share ?? "")));

        yield return ("/destination/country", sale.Destination.Country);
        if (sale.Destination.Region is { } region)
            yield return ("/destination/region", region);
        foreach (var stop in sale.Destination.Transit)
            yield return ("/destination/transit", stop);
        if (sale.Hosting?.Country is { } host)
            yield return ("/hosting/country", host);
        foreach (var user in sale.Hosting?.Users ?? [])
            yield return ("/hosting/users", user);

        // Admissions only: a no that becomes a yes takes nothing back.
        if (sale.EndUse?.ExporterAware == Fact.Yes)
            yield return ("/endUse/exporterAware", "yes");
        if (sale.EndUse?.ExporterSuspects == Fact.Yes)
            yield return ("/endUse/exporterSuspects", "yes");
        if (sale.EndUse?.CrossBorder == Fact.Yes)
            yield return ("/endUse/crossBorder", "yes");
        foreach (var (id, _) in sale.RedFlags.Where(answer => answer.Value.Answer == Fact.Yes))
            yield return ("/redFlags", id);
    }
}
