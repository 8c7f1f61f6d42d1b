using System.Text.Json.Nodes;
using ExportScreen.Api.Problems;
using ExportScreen.Api.Screenings;
using ExportScreen.Core.Screenings;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>The schema of problem details, with the members that this service adds.</summary>
static class ProblemSchema
{
    public const string Name = "ProblemDetails";

    public static OpenApiSchema Create() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "What went wrong (RFC 9457).",
        Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = Text("From the catalogue; callers may rely on it.",
                [.. ProblemTypes.All.Select(type => (JsonNode)type.Uri)]),
            ["title"] = Text("The same for every problem of the type."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
            ["detail"] = Text("What happened this time."),
            ["traceId"] = Text("Finds the request in the operator's traces."),
            ["decision"] = Text("Of endpoints that decide: that no decision was made, and nothing may ship."),
            ["blockers"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "Of `not-released`: what stands in the way.",
                Items = Blocker(),
            },
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "Each mistake of the request.",
                Items = Error(),
            },
        },
    };

    static OpenApiSchema Blocker() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "code", "liftedBy", "with" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["finding"] = Text("Id of the finding; absent: it is none."),
            ["code"] = Text("Of the finding, or a word of its own, such as `digest_mismatch`."),
            ["liftedBy"] = Text("Who can lift it.", [.. Enum.GetValues<LiftedBy>().Select(by => (JsonNode)Words.Of(by))]),
            ["with"] = Text("Which document or act lifts it."),
        },
    };

    static OpenApiSchema Error() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "pointer", "code", "message" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["pointer"] = Text("JSON pointer (RFC 6901) of the member; of a parameter, its name as the only step. Empty: the whole."),
            ["code"] = Text("A stable word, such as `unknown_member`."),
            ["message"] = Text("For people; it never repeats what was sent."),
            ["in"] = Text("`query`, `path` or `header`; absent: the body."),
        },
    };

    static OpenApiSchema Text(string description, List<JsonNode>? values = null) =>
        new() { Type = JsonSchemaType.String, Description = description, Enum = values };
}
