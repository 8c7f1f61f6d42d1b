using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExportScreen.Core;

/// <summary>
/// Reads and writes enumerations as snake_case words, exactly. The converter that comes with .NET also takes other
/// cases and lists such as <c>software,equipment</c>, whose sum is yet another kind.
/// </summary>
public sealed class EnumWords : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert?.IsEnum == true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)(Activator.CreateInstance(typeof(Words<>).MakeGenericType(typeToConvert))
            ?? throw new InvalidOperationException($"No converter for {typeToConvert}."));

    sealed class Words<T> : JsonConverter<T>
        where T : struct, Enum
    {
        static readonly FrozenDictionary<T, string> words = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

        static readonly FrozenDictionary<string, T> values = words
            .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && values.TryGetValue(reader.GetString()!, out var value)
                ? value
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(words[value]);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            values.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(words[value]);
    }
}
