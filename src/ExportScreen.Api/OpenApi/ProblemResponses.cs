using System.Globalization;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>The problems that an operation may answer: those that follow from what it is, and those that it declares.</summary>
static class ProblemResponses
{
    public static OpenApiResponses Add(
        OpenApiResponses declared, EndpointDefinition endpoint, bool hasBody, bool decides, OpenApiDocument document)
    {
        List<ProblemType> implied =
        [
            ProblemTypes.InvalidRequest, ProblemTypes.InternalError,
            .. endpoint.AllowedRoles is { Count: > 0 } ? [ProblemTypes.Unauthenticated, ProblemTypes.Forbidden] : (ProblemType[])[],
            .. hasBody ? [ProblemTypes.RequestTimeout, ProblemTypes.BodyTooLarge, ProblemTypes.UnsupportedMediaType] : (ProblemType[])[],
            .. decides ? [ProblemTypes.Conflict, ProblemTypes.Unprocessable, ProblemTypes.NotReady] : (ProblemType[])[],
        ];
        foreach (var type in implied)
        {
            declared.TryAdd(Key(type.Status), new OpenApiResponse());
        }

        foreach (var type in ProblemTypes.All)
        {
            if (declared.TryGetValue(Key(type.Status), out var found) && found is OpenApiResponse response
                && response.Content?.ContainsKey("application/json") != true)
            {
                response.Description = type.Title;
                response.Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problem.MediaType] = new() { Schema = new OpenApiSchemaReference(ProblemSchema.Name, document) },
                };
            }
        }

        var ordered = new OpenApiResponses();
        foreach (var (status, response) in declared.OrderBy(response => response.Key, StringComparer.Ordinal))
        {
            ordered.Add(status, response);
        }

        return ordered;
    }

    static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
