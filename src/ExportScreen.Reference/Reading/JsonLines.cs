using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExportScreen.Reference.Reading;

/// <summary>One JSON object a line.</summary>
static class JsonLines
{
    /// <param name="file">Named in exceptions.</param>
    /// <exception cref="ReferenceDataException">A line cannot be read, or there is none.</exception>
    public static List<T> Read<T>(ReadOnlyMemory<byte> content, string file, JsonTypeInfo<T> type)
    {
        var rows = new List<T>();
        var line = 0;
        foreach (var range in content.Span.Split((byte)'\n'))
        {
            line++;
            var text = content.Span[range];
            if (text.IsEmpty)
                continue;

            try
            {
                rows.Add(JsonSerializer.Deserialize(text, type) ?? throw Wrong("it is null"));
            }
            catch (JsonException error)
            {
                throw Wrong($"it cannot be read at byte {error.BytePositionInLine}");
            }
        }

        return rows.Count > 0 ? rows : throw new ReferenceDataException($"{file}: it is empty.");

        ReferenceDataException Wrong(string what) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {what}."));
    }
}
