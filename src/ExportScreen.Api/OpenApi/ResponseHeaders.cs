using System.Globalization;
using ExportScreen.Api.Problems;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Headers of answers: those that an endpoint declares, and when to come back after 503.</summary>
static class ResponseHeaders
{
    public static void Add(OpenApiResponses responses, IEnumerable<AnswerHeader> declared)
    {
        foreach (var header in declared)
        {
            Add(responses, header);
        }

        const int notReady = StatusCodes.Status503ServiceUnavailable;
        if (Find(responses, notReady)?.Content?.ContainsKey(Problem.MediaType) == true)
        {
            Add(responses, new AnswerHeader(notReady, HeaderNames.RetryAfter, "Seconds until it may be worth to ask again."));
        }
    }

    static void Add(OpenApiResponses responses, AnswerHeader header)
    {
        if (Find(responses, header.Status) is { } response)
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
            response.Headers[header.Name] = new OpenApiHeader
            {
                Description = header.Description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }

    static OpenApiResponse? Find(OpenApiResponses responses, int status) =>
        responses.GetValueOrDefault(status.ToString(CultureInfo.InvariantCulture)) as OpenApiResponse;
}
