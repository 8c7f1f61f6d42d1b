using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Metadata of an endpoint that takes files.</summary>
/// <param name="Fields">Format and description of each field, by its name.</param>
sealed record MultipartForm(IReadOnlyDictionary<string, (string Format, string Description)> Fields, IReadOnlySet<string> Required)
{
    public OpenApiRequestBody Body() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string>(Required, StringComparer.Ordinal),
                    Properties = Fields.ToDictionary(field => field.Key, field => (IOpenApiSchema)new OpenApiSchema
                    {
                        Type = JsonSchemaType.String,
                        Format = field.Value.Format,
                        Description = field.Value.Description,
                    }, StringComparer.Ordinal),
                },
            },
        },
    };
}
