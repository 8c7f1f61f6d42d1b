using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Contract;
using ExportScreen.Core.Exiles;

namespace ExportScreen.Api.Incidents;

/// <summary>What a correction changed.</summary>
static class IncidentDiff
{
    static readonly HashSet<string> Bookkeeping = ["id", "version", "local"];

    /// <summary>Names of the members that differ, in alphabetical order.</summary>
    public static IReadOnlyList<string> Between(Incident before, Incident after)
    {
        var (old, made) = (Members(before), Members(after));
        return
        [
            .. old.Select(member => member.Key).Union(made.Select(member => member.Key))
                .Where(name => !Bookkeeping.Contains(name) && !JsonNode.DeepEquals(old[name], made[name]))
                .Order(StringComparer.Ordinal),
        ];
    }

    static JsonObject Members(Incident incident) => JsonSerializer.SerializeToNode(incident, WireJson.Options)!.AsObject();
}
