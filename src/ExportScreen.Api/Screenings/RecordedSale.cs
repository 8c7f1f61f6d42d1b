using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>A screening on record, as far as it can be decided again.</summary>
/// <param name="Decision">The canonical decision that was made.</param>
/// <param name="File">What was on file then; null: nothing that bears on it.</param>
sealed record RecordedSale(Sale Sale, SaleHistory History, JsonObject Decision, OnFile? File)
{
    public string Id => Decision["id"]!.GetValue<string>();

    public DateTimeOffset DecidedAt => Decision["decidedAt"]!.GetValue<DateTimeOffset>();

    public string Snapshot => Decision["versions"]!["snapshot"]!.GetValue<string>();

    public string Profile => Decision["versions"]!["profile"]!.GetValue<string>();

    public string Engine => Decision["versions"]!["engine"]!.GetValue<string>();

    public static RecordedSale Of(JsonObject payload) => new(
        payload["sale"].Deserialize<Sale>(SaleJson.Options)!, EarlierScreenings.RecordedIn(payload), payload["decision"]!.AsObject(),
        payload["onFile"]?.Deserialize<OnFile>(SaleJson.Options));

    /// <summary>Decides it on another basis, at another time, or with what is on file at another time.</summary>
    public Decision Decide(Snapshot snapshot, DateTimeOffset at, OnFile? file) => Screener.Screen(
        Sale, snapshot, History, Id, at, Installation.Engine.Version, Decision["authorisationsStored"]!.GetValue<bool>(), file);
}
