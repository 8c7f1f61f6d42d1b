namespace ExportScreen.Api.Problems;

/// <summary>A kind of failure that callers may rely on.</summary>
/// <param name="Name">Last part of its URI.</param>
/// <param name="Title">The same in every answer of this type.</param>
/// <param name="Meaning">What happened, and what a caller can do.</param>
sealed record ProblemType(string Name, int Status, string Title, string Meaning)
{
    public string Uri => $"urn:exportscreen:problem:{Name}";
}

/// <summary>The catalogue of problems (RFC 9457). A type, once published, keeps its meaning.</summary>
static class ProblemTypes
{
    public static ProblemType InvalidRequest { get; } = new("invalid-request", 400, "The request is invalid",
        "A member or parameter is missing, unknown or malformed; `errors` names each by its pointer. Mend it and send again.");

    public static ProblemType Unauthenticated { get; } = new("unauthenticated", 401, "A valid key is needed",
        "No key was sent, or it is unknown or revoked. Send `Authorization: Bearer <key>`.");

    public static ProblemType Forbidden { get; } = new("forbidden", 403, "The key's roles do not allow this",
        "The key is valid, but none of its roles may do this.");

    public static ProblemType NotFound { get; } = new("not-found", 404, "Nothing was found there",
        "No such resource exists, or the key may not know of it.");

    public static ProblemType MethodNotAllowed { get; } = new("method-not-allowed", 405, "The method is not allowed here",
        "The resource exists, and `Allow` names the methods that it has.");

    public static ProblemType NotAcceptable { get; } = new("not-acceptable", 406, "The resource has no such form",
        "`Accept` names no media type that this resource has.");

    public static ProblemType RequestTimeout { get; } = new("request-timeout", 408, "The request came too slowly",
        "Head or body did not arrive in time. Send it again.");

    public static ProblemType Conflict { get; } = new("conflict", 409, "The request conflicts with the present state",
        "What was asked for is well-formed, but does not fit what is recorded; `detail` says why.");

    public static ProblemType NotReleased { get; } = new("not-released", 409, "The sale is not released",
        "Nothing may ship. `blockers` names what stands in the way, who lifts it and with what.");

    public static ProblemType BodyTooLarge { get; } = new("body-too-large", 413, "The body is too large",
        "A body holds at most 1 MiB, an upload of a list's files 256 MiB.");

    public static ProblemType UnsupportedMediaType { get; } = new("unsupported-media-type", 415, "The body is of another kind",
        "Bodies are `application/json` in UTF-8, uploads `multipart/form-data`, without content encoding.");

    public static ProblemType Unprocessable { get; } = new("unprocessable", 422, "The request cannot be processed",
        "The request is well-formed and means something that is not allowed; `detail` says what.");

    public static ProblemType TooManyRequests { get; } = new("too-many-requests", 429, "Too many requests",
        "The limit of the key or its tenant is reached; `Retry-After` says when to come back.");

    public static ProblemType InternalError { get; } = new("internal-error", 500, "Something failed",
        "A fault of the service. The operator finds it in the log by `traceId`.");

    public static ProblemType RecordDamaged { get; } = new("record-damaged", 500, "A record is not what it was",
        "What is stored contradicts the log. Trying again does not help: a person must look, and the log shows where.");

    public static ProblemType NotReady { get; } = new("not-ready", 503, "The service cannot answer safely yet",
        "Reference data is not loaded, the audit log cannot be written, or too much is being computed. `Retry-After` says when to "
        + "ask again; nothing is clear until then.");

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        InvalidRequest, Unauthenticated, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout, Conflict, NotReleased, BodyTooLarge,
        UnsupportedMediaType, Unprocessable, TooManyRequests, InternalError, RecordDamaged, NotReady,
    ];

    /// <summary>The general type of a status.</summary>
    public static ProblemType Of(int status) => All.FirstOrDefault(type => type.Status == status)
        ?? (status >= StatusCodes.Status500InternalServerError ? InternalError : InvalidRequest);
}
