using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Core.History;
using ExportScreen.Core.Rules;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Screenings;

/// <summary>A screening on record, as far as it can be decided again.</summary>
/// <param name="Decision">The canonical decision that was made.</param>
/// <param name="OnFile">What was on file then.</param>
sealed record RecordedSale(Sale Sale, SaleHistory History, OnFile OnFile, JsonObject Decision)
{
    public string Id => Decision["id"]!.GetValue<string>();

    public DateTimeOffset DecidedAt => Decision["decidedAt"]!.GetValue<DateTimeOffset>();

    public string Snapshot => Decision["versions"]!["snapshot"]!.GetValue<string>();

    public string Profile => Decision["versions"]!["profile"]!.GetValue<string>();

    public string Engine => Decision["versions"]!["engine"]!.GetValue<string>();

    public static RecordedSale Of(JsonObject payload) => new(
        payload["sale"].Deserialize<Sale>(SaleJson.Options)!, EarlierScreenings.RecordedIn(payload),
        payload["onFile"]?.Deserialize<OnFile>(SaleJson.Options) ?? OnFile.Nothing, payload["decision"]!.AsObject());

    /// <summary>Decides it on another basis, at another time, or with other things on file.</summary>
    public Decision Decide(Snapshot snapshot, DateTimeOffset at, OnFile onFile) => Screener.Screen(
        Sale, snapshot, History, Id, at, Installation.Engine.Version, Decision["authorisationsStored"]!.GetValue<bool>(), onFile);
}
