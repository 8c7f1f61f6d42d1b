using System.Text.Json;

namespace ExportScreen.Lists.Reading;

/// <summary>Members of strangers' objects, of whatever kind they are.</summary>
static class JsonValues
{
    extension(JsonElement element)
    {
        /// <summary>A text or number, cleaned; null where it is missing, blank or something else.</summary>
        public string? Text(string name) => Member(element, name) is { } value ? AsText(value) : null;

        /// <summary>The texts of an array, or the one text that stands in its place.</summary>
        public IReadOnlyList<string> Texts(string name) => Member(element, name) switch
        {
            { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(AsText).OfType<string>()],
            { } value when AsText(value) is { } text => [text],
            _ => [],
        };

        /// <summary>The objects of an array.</summary>
        public IEnumerable<JsonElement> Items(string name) =>
            Member(element, name) is { ValueKind: JsonValueKind.Array } array
                ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
                : [];
    }

    static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    static string? AsText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Reading.Text.Clean(value.GetString())
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;
}
