using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Problems;
using ExportScreen.Core.Sales;
using FastEndpoints;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Says of each operation what the endpoint's own definition knows and ASP.NET does not: parameters, body, roles,
/// problems, and what its comment says.</summary>
sealed class Operations : IOpenApiOperationTransformer
{
    public async Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (context.Document is not { } document || metadata.OfType<EndpointDefinition>().FirstOrDefault() is not { } endpoint)
        {
            return;
        }

        var hasBody = context.Description.HttpMethod is "POST" or "PUT";
        Describe(operation, endpoint, document);
        operation.Parameters = [.. await ParametersAsync(endpoint, hasBody, context, cancellationToken)];
        foreach (var header in metadata.OfType<RequestHeader>())
        {
            operation.Parameters.Add(Parameter(header.Name, ParameterLocation.Header, header.Required, header.Description, Text()));
        }

        if (operation.RequestBody is OpenApiRequestBody { Content.Values: { Count: > 0 } bodies } body)
        {
            body.Required = true;
            var media = bodies.First();
            media.Example = endpoint.ReqDtoType == typeof(Sale) ? Example() : null;
            body.Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = media };
        }

        if (metadata.OfType<MultipartForm>().FirstOrDefault() is { } form)
            operation.RequestBody = form.Body();

        operation.Responses = ProblemResponses.Add(
            operation.Responses ?? [], endpoint, hasBody, metadata.OfType<MakesDecision>().Any(), document);
        ResponseHeaders.Add(operation.Responses, metadata.OfType<AnswerHeader>());
    }

    static void Describe(OpenApiOperation operation, EndpointDefinition endpoint, OpenApiDocument document)
    {
        var text = DocComments.Of(endpoint.EndpointType) ?? "";
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        operation.Summary = end < 0 ? text.TrimEnd('.') : text[..end];
        operation.Description = endpoint.AllowedRoles is { Count: > 0 } roles
            ? $"{text}\n\nRoles: {string.Join(", ", roles.Select(role => $"`{role}`"))}."
            : $"{text}\n\nAnyone may call it.";
        operation.Tags = new HashSet<OpenApiTagReference>
        {
            new(endpoint.EndpointType.Namespace?.Split('.')[^1] ?? "", document),
        };
        operation.Security = endpoint.AllowedRoles is { Count: > 0 }
            ? [new() { [new OpenApiSecuritySchemeReference(DocumentFrame.Bearer, document)] = [] }]
            : null;
    }

    /// <summary>Those of the path, in its order, then those of the query.</summary>
    static async Task<List<IOpenApiParameter>> ParametersAsync(
        EndpointDefinition endpoint, bool hasBody, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var properties = endpoint.ReqDtoType == typeof(EmptyRequest) || hasBody
            ? []
            : endpoint.ReqDtoType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), StringComparer.Ordinal);
        var parameters = new List<IOpenApiParameter>();
        foreach (var name in PathNames(context.Description.RelativePath ?? ""))
        {
            var comment = properties.Remove(name, out var property) ? DocComments.Of(endpoint.ReqDtoType, property) : null;
            parameters.Add(Parameter(name, ParameterLocation.Path, true, comment, Text()));
        }

        foreach (var (name, property) in properties)
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            parameters.Add(Parameter(name, ParameterLocation.Query, property.IsDefined(typeof(RequiredAttribute)), DocComments.Of(endpoint.ReqDtoType, property),
                type == typeof(string) ? Text() : await context.GetOrCreateSchemaAsync(type, null, ct)));
        }

        return parameters;
    }

    static IEnumerable<string> PathNames(string path) => path.Split('/')
        .Where(step => step.StartsWith('{')).Select(step => step.Trim('{', '}', '*'));

    static OpenApiParameter Parameter(string name, ParameterLocation place, bool required, string? description, IOpenApiSchema schema) =>
        new() { Name = name, In = place, Required = required, Description = description, Schema = schema };

    /// <summary>A sale that was worked through (case 13).</summary>
    static JsonNode? Example()
    {
        using var file = typeof(Operations).Assembly.GetManifestResourceStream("sale.json");
        return file is null ? null : JsonNode.Parse(file);
    }

    static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
