using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Which schemas of a document describe what callers send.</summary>
static class RequestSchemas
{
    /// <summary>Names of those that a body has, or a part of it.</summary>
    public static HashSet<string> Of(OpenApiDocument document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var media in document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            .SelectMany(operation => operation.RequestBody?.Content?.Values ?? Enumerable.Empty<OpenApiMediaType>()))
        {
            Walk(media.Schema);
        }

        return names;

        void Walk(IOpenApiSchema? schema)
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } name } && !names.Add(name))
            {
                return;
            }

            foreach (var part in Parts(schema))
            {
                Walk(part);
            }
        }
    }

    static IEnumerable<IOpenApiSchema?> Parts(IOpenApiSchema? schema) => schema is null ? [] :
        [.. schema.Properties?.Values ?? [], schema.Items, schema.AdditionalProperties, .. schema.OneOf ?? [], .. schema.AnyOf ?? [],
            .. schema.AllOf ?? []];
}
