using System.Security.Cryptography;
using System.Text;
using ExportScreen.Api.Contract;
using ExportScreen.Api.OpenApi;

namespace ExportScreen.Api.Screenings;

/// <summary>The header that makes a request safe to send again.</summary>
static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";
    public const string ReplayedHeader = "Idempotent-Replayed";
    public const int MaxLength = 255;

    public static RequestHeader Parameter { get; } = new(Header, true,
        "At most 255 printable ASCII characters. The same key and the same sale give the stored answer again.");

    /// <summary>SHA-256 of the key; null with the mistake where it is missing or can't be used.</summary>
    public static byte[]? Read(HttpRequest request, out FieldError? mistake)
    {
        string? key = request.Headers[Header];
        mistake = key switch
        {
            null or "" => new("", "required", $"The header {Header} is required.", "header"),
            { Length: > MaxLength } => new("", "too_long", $"{Header} has at most {MaxLength} characters.", "header"),
            _ when key.Any(letter => letter is < ' ' or > '~') =>
                new("", "invalid", $"{Header} holds printable ASCII only.", "header"),
            _ => null,
        };
        return mistake is null ? SHA256.HashData(Encoding.ASCII.GetBytes(key!)) : null;
    }
}
