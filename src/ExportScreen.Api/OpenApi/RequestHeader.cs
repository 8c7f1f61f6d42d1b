namespace ExportScreen.Api.OpenApi;

/// <summary>Metadata of an endpoint that reads a header: it is then part of the OpenAPI document.</summary>
sealed record RequestHeader(string Name, bool Required, string Description);

/// <summary>Metadata of an endpoint that answers with a header.</summary>
/// <param name="Status">Of the answers that have it.</param>
sealed record AnswerHeader(int Status, string Name, string Description);
