namespace ExportScreen.Api.OpenApi;

/// <summary>Metadata of an endpoint that reads a header: it is then part of the OpenAPI document.</summary>
sealed record RequestHeader(string Name, bool Required, string Description);
