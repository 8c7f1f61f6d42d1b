using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using ExportScreen.Api.Problems;
using Microsoft.Net.Http.Headers;

namespace ExportScreen.Api.Contract;

/// <summary>Reads the body of a request strictly: what the contract does not know is refused by its pointer.</summary>
static class JsonBody
{
    public const int MaxBytes = 1024 * 1024;

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="RequestRefused">The body is not what the contract asks for.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request, CancellationToken ct)
    {
        RefuseOtherMediaTypes(request);
        var bytes = await ReadBytesAsync(request, ct);
        var json = bytes.AsMemory(bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        return json.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0
            ? throw RequestRefused.Invalid(new FieldError("", "empty_body", "The body is empty."))
            : Utf8.IsValid(json.Span)
                ? Parse<T>(json, WireJson.Options)
                : throw RequestRefused.Invalid(new FieldError("", "invalid_utf8", "The body is not valid UTF-8."));
    }

    /// <exception cref="RequestRefused">The text is not what the type asks for.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> json, JsonSerializerOptions options)
    {
        if (JsonDepth.Exceeds(json.Span, WireJson.MaxDepth))
        {
            throw RequestRefused.Invalid(
                new FieldError("", "too_deep", $"Is nested more than {WireJson.MaxDepth} levels deep."));
        }

        try
        {
            return JsonSerializer.Deserialize<T>(json.Span, options)
                ?? throw RequestRefused.Invalid(new FieldError("", "null_not_allowed", "Must not be null."));
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            // The reader's own message names types of this program; it goes no further.
            throw RequestRefused.Invalid([.. JsonMistakes.Find(json, typeof(T), options)]);
        }
    }

    static void RefuseOtherMediaTypes(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw new RequestRefused(
                ProblemTypes.UnsupportedMediaType, "The body must be application/json in UTF-8, without content encoding.");
        }
    }

    static async Task<byte[]> ReadBytesAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MaxBytes)
        {
            throw TooLarge();
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (await request.Body.ReadAsync(buffer, ct) is > 0 and var read)
            {
                if (body.Length + read > MaxBytes)
                {
                    throw TooLarge();
                }

                await body.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            // Names of people must not linger in a shared buffer.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        return body.ToArray();
    }

    static RequestRefused TooLarge() => new(ProblemTypes.BodyTooLarge, $"The body is larger than {MaxBytes} bytes.");
}
