using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Log;
using ExportScreen.Audit;

namespace ExportScreen.Api.Release;

/// <summary>What goes on record of an officer's act.</summary>
static class OfficerAct
{
    /// <param name="about">The entry it rules on; null: none. A leaf can point into its own log only; the payload names it by id too.</param>
    /// <param name="screening">Id of the screening it is about; null: none.</param>
    public static Act Of(
        string type, string id, DateTimeOffset now, Caller caller, JsonObject payload, StoredEntry? about, string? screening = null)
    {
        payload["actor"] = caller.KeyId;
        payload["holder"] = caller.Holder;
        return new()
        {
            Leaf = new()
            {
                Type = type,
                Id = id,
                Time = now,
                Ref = about is not null && about.Log == TenantLogs.NameOf(caller.Tenant, now) ? about.Index : null,
            },
            Payload = payload,
            Facts = new() { Actor = caller.KeyId },
            Words = screening is null ? [] : [SearchWords.Screening(screening)],
        };
    }
}
