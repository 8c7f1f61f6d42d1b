using System.Text.Json;

namespace ExportScreen.Lists.Reading;

/// <summary>JSON as strangers send it, item by item: none is endless or too deep.</summary>
sealed class ListJson
{
    const int MaxItem = 16 << 20;

    /// <summary>The byte order mark, which the parser does not know.</summary>
    static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    readonly Stream content;
    byte[] buffer = new byte[64 * 1024];
    int start;
    int end;
    bool hasBegun;
    bool isLast;
    JsonReaderState state = new(new() { AllowMultipleValues = true });

    ListJson(Stream content) => this.content = content;

    /// <summary>Hands on the items of a list: the elements of an array in the outer object; or, without an outer object,
    /// those of an array or the values that follow each other (JSON Lines).</summary>
    /// <param name="array">Name of the outer object's member; null: there is no outer object.</param>
    /// <param name="onMember">Takes the outer object's other members.</param>
    /// <exception cref="ListFormatException">It is not well-formed to its end, or has no such array.</exception>
    public static void Items(
        Stream content, string? array, Action<JsonElement> onItem, Action<string, JsonElement>? onMember = null)
    {
        var json = new ListJson(content);
        try
        {
            if (array is null)
                json.Values(onItem);
            else if (!json.Members(array, onItem, onMember))
                throw new ListFormatException($"The document has no array '{array}'.");
        }
        catch (JsonException error)
        {
            throw Mistake(error, "Not the expected JSON");
        }
    }

    /// <summary>Says where it is, without the parser's own message, which may quote the list.</summary>
    public static ListFormatException Mistake(JsonException error, string what) =>
        new(error.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? "Values stand more than 64 deep in each other."
            : $"{what} at line {error.LineNumber + 1}, byte {error.BytePositionInLine}.");

    void Values(Action<JsonElement> onItem)
    {
        while (Step((token, depth) => token is JsonTokenType.StartArray && depth == 0, onItem, out _) is not null)
        {
            // Each step hands an item on, or goes into or out of the array around them.
        }
    }

    bool Members(string array, Action<JsonElement> onItem, Action<string, JsonElement>? onMember)
    {
        var found = false;
        if (Step((_, _) => true, onItem, out _) is not JsonTokenType.StartObject)
            return false;

        while (Step((_, _) => false, onItem, out var name) is JsonTokenType.PropertyName)
        {
            var isArray = string.Equals(name, array, StringComparison.Ordinal);
            var token = Step(
                (token, _) => isArray && token is JsonTokenType.StartArray, value => onMember?.Invoke(name!, value), out _);
            if (!isArray || token is not JsonTokenType.StartArray)
                continue;

            found = true;
            while (Step((_, _) => false, onItem, out _) is not (JsonTokenType.EndArray or null))
            {
                // Each step hands an item on.
            }
        }

        return Step((_, _) => false, onItem, out _) is null ? found
            : throw new ListFormatException("Something follows the end of the document.");
    }

    /// <summary>Goes past one token: the opening of what is to be entered, a name, an end; or past a whole value.</summary>
    /// <returns>The (first) token; null at the end of the content.</returns>
    JsonTokenType? Step(Func<JsonTokenType, int, bool> enter, Action<JsonElement> onValue, out string? name)
    {
        while (true)
        {
            name = null;
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isLast, state);
            if (reader.Read())
            {
                var token = reader.TokenType;
                name = token is JsonTokenType.PropertyName ? reader.GetString() : null;
                if (token is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject
                    || (token is JsonTokenType.StartArray or JsonTokenType.StartObject && enter(token, reader.CurrentDepth)))
                {
                    Past(reader);
                    return token;
                }

                if (JsonDocument.TryParseValue(ref reader, out var document))
                {
                    Past(reader);
                    using (document)
                        onValue(document.RootElement);

                    return token;
                }
            }
            else if (isLast)
            {
                return null;
            }

            Fill();
        }
    }

    void Past(Utf8JsonReader reader)
    {
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        else if (end == buffer.Length)
        {
            if (buffer.Length >= MaxItem)
                throw new ListFormatException($"An entry is longer than {MaxItem >> 20} MB.");

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var atStart = end == 0 && !hasBegun;
        var read = content.ReadAtLeast(buffer.AsSpan(end), atStart ? Mark.Length : 1, throwOnEndOfStream: false);
        if (atStart && buffer.AsSpan(0, read).StartsWith(Mark))
            start = Mark.Length;

        hasBegun = true;
        end += read;
        isLast = read == 0;
    }
}
