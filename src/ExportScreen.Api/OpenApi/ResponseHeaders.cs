using System.Globalization;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Headers of answers: those that an endpoint declares, and when to come back after 503.</summary>
static class ResponseHeaders
{
    public static void Add(OpenApiResponses responses, IEnumerable<AnswerHeader> declared)
    {
        foreach (var header in declared.Append(
            new(StatusCodes.Status503ServiceUnavailable, HeaderNames.RetryAfter, "Seconds until it may be worth to ask again.")))
        {
            if (responses.TryGetValue(header.Status.ToString(CultureInfo.InvariantCulture), out var found) && found is OpenApiResponse response)
            {
                response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
                response.Headers[header.Name] = new OpenApiHeader
                {
                    Description = header.Description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                };
            }
        }
    }
}
