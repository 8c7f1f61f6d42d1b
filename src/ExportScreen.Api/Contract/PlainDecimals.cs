using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExportScreen.Api.Contract;

/// <summary>Reads a decimal number as it stands: with an exponent, or with more decimals than are kept, it could be read as
/// nought, and so a fact be lost.</summary>
sealed class PlainDecimals : JsonConverter<decimal>
{
    const int MaxDecimals = 4;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && IsPlain(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)
            && reader.TryGetDecimal(out var number)
            ? number
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    static bool IsPlain(ReadOnlySpan<byte> token)
    {
        var point = token.IndexOf((byte)'.');
        return !token.ContainsAny("eE"u8) && (point < 0 || token.Length - point - 1 <= MaxDecimals);
    }
}
