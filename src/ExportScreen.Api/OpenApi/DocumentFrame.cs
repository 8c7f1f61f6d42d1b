using System.Globalization;
using System.Text;
using ExportScreen.Api.Problems;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>What belongs to the document as a whole, in an order that does not depend on that of start-up.</summary>
sealed class DocumentFrame : IOpenApiDocumentTransformer
{
    public const string Bearer = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "ExportScreen",
            Version = "1",
            Description = Introduction(),
            License = new() { Name = "Apache License 2.0", Identifier = "Apache-2.0" },
        };

        // The address is the operator's; without it, clients take the one that they read this from.
        document.Servers = null;
        var components = document.Components ??= new();
        components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key of this installation: `Authorization: Bearer <key>`.",
            },
        };
        var schemas = components.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        schemas[ProblemSchema.Name] = ProblemSchema.Create();
        components.Schemas = schemas.OrderBy(schema => schema.Key, StringComparer.Ordinal)
            .ToDictionary(schema => schema.Key, schema => schema.Value, StringComparer.Ordinal);
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            paths.Add(path, item);
        }

        document.Paths = paths;
        foreach (var answer in components.Schemas.ExceptBy(RequestSchemas.Of(document), schema => schema.Key))
        {
            // Answers may get more members; only requests are read strictly.
            if (answer.Value is OpenApiSchema schema)
            {
                schema.AdditionalPropertiesAllowed = true;
            }
        }

        document.Tags = paths.Values.SelectMany(path => path.Operations ?? [])
            .SelectMany(operation => operation.Value.Tags ?? new HashSet<OpenApiTagReference>())
            .Select(tag => tag.Reference.Id ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new OpenApiTag { Name = name }).ToHashSet();
        return Task.CompletedTask;
    }

    static string Introduction()
    {
        var text = new StringBuilder("""
            Answers, before a sale of surveillance technology is made, whether it may go ahead or someone must look at it
            first, and proves later why. A decision, `flag` included, is 201; every 4xx and 5xx means that no decision was made
            and nothing may ship. What the contract does not know is refused by its JSON pointer. Lists page by an opaque
            `cursor` and a `limit` of at most 200.

            ## Problems

            Errors are `application/problem+json` (RFC 9457) with one of these types.

            | Type | Status | Meaning |
            |---|---|---|

            """);
        foreach (var type in ProblemTypes.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{type.Uri}` | {type.Status} | {type.Meaning} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }
}
