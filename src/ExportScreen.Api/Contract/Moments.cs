using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExportScreen.Api.Contract;

/// <summary>Moments are written in UTC with milliseconds (<c>2026-11-23T09:12:44.120Z</c>); any RFC 3339 offset is
/// read, and none is guessed.</summary>
sealed class Moments : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var moment) && HasOffset(reader.GetString()!)
            ? moment.ToUniversalTime()
            : throw new JsonException();

    /// <summary>Null where it is no time, or has no offset.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && text.Length >= 16 && HasOffset(text)
            ? moment.ToUniversalTime() : null;

    /// <summary>Of a text that is a date or time.</summary>
    static bool HasOffset(string text) =>
        text.Contains('T', StringComparison.Ordinal) && (text[^1] == 'Z' || (text[^6] is '+' or '-' && text[^3] == ':'));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
