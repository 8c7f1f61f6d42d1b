using System.Globalization;
using System.Text.Json;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.InHouse;

/// <summary>What predicates see of a sale, as JSON; unknown is <c>null</c>. Names, nationalities and free text are not among it: a
/// rule must not look for persons or for what they are.</summary>
static class PredicateFacts
{
    static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new EnumWords() },
    };

    public static string Of(Facts facts) => JsonSerializer.Serialize(new
    {
        Day = facts.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        facts.Sale.Transaction,
        Exporter = new { facts.Sale.Exporter.Country, facts.Sale.Exporter.Jurisdictions },
        Items = facts.Items.Select(Item),
        Total = Total(facts.Sale),
        Parties = facts.Parties.Select(party => Party(party, facts)),
        EndUsers = facts.EndUsers.Select(user => new
        {
            user.Party.Sector,
            user.States,
            user.VerifiedPrivate,
            user.KnownAsState,
            user.ReportedPurchase,
        }),
        Destination = new { Countries = facts.Destinations, facts.Sale.Destination.Region, facts.Sale.Destination.Transit },
        Hosting = facts.Sale.Hosting is { } hosting ? new { hosting.Country, hosting.Users } : null,
        EndUse = new
        {
            facts.Sale.EndUse?.Certificate,
            ExporterAware = facts.Sale.EndUse?.ExporterAware ?? Fact.Unknown,
            ExporterSuspects = facts.Sale.EndUse?.ExporterSuspects ?? Fact.Unknown,
            CrossBorder = facts.Sale.EndUse?.CrossBorder ?? Fact.Unknown,
        },
        Regimes = facts.Regimes.Keys,
        States = facts.StateRecords.Select(record => new { record.State, record.Level, record.HostLevel, record.DigitalNexus }),
    }, options);

    static object Item(ResolvedItem item) => new
    {
        item.Item.Line,
        item.Item.Kind,
        item.Item.Category,
        Readings = item.Readings.Select(reading => reading.Id),
        item.Tier,
        item.Support,
        item.Item.Quantity,
        Codes = item.Item.Classifications.Select(code => new { code.Regime, code.Code }),
        item.Item.Capabilities,
        item.Item.UsContentPercent,
        SupportMonths = item.Item.Support?.Months,
        Value = item.Item.Value is { } value ? new { Amount = Number(value), value.Currency } : null,
    };

    static object Party(SearchedParty party, Facts facts) => new
    {
        party.Party.Ref,
        party.Party.Roles,
        party.Party.Type,
        Owner = party.IsOwner,
        party.Sector,
        Countries = party.Seats.Concat(party.Places).Distinct().Order(StringComparer.Ordinal),
        party.OfState,
        Bodies = party.Recognition.Bodies.Select(recognised => new { recognised.Body.Id, recognised.Body.State, recognised.Body.Kind }),
        Listed = facts.Hits.Any(hit => hit.Party == party.Name),
    };

    /// <summary>Null where a line has no value, or they are of several currencies.</summary>
    static object? Total(Sale sale)
    {
        var values = sale.Items.Select(item => item.Value).OfType<Money>().ToList();
        return values.Count == sale.Items.Count && values.Select(value => value.Currency).Distinct().Count() == 1
            ? new { Amount = values.Sum(Number), values[0].Currency } : null;
    }

    static decimal Number(Money money) => decimal.Parse(money.Amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
