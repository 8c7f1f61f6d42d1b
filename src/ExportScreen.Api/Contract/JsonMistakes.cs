using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExportScreen.Api.Contract;

/// <summary>Explains why a JSON text could not be read as a type: every mistake of its shape at once, by pointer, in the
/// words of the contract. Runs on failures only, and ends at the cap of mistakes.</summary>
sealed class JsonMistakes
{
    readonly JsonSerializerOptions options;
    readonly List<FieldError> found = [];

    bool Full => found.Count >= FieldError.MaxErrors;

    JsonMistakes(JsonSerializerOptions options) => this.options = options;

    public static IReadOnlyList<FieldError> Find(ReadOnlyMemory<byte> json, Type type, JsonSerializerOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = WireJson.MaxDepth });
            var mistakes = new JsonMistakes(options);
            mistakes.Walk(document.RootElement, options.GetTypeInfo(type), "");
            return mistakes.found is { Count: > 0 } found
                ? found
                : [new("", "malformed_json", "The body could not be read.")];
        }
        catch (JsonException malformed)
        {
            return [Malformed(malformed)];
        }
    }

    void Walk(JsonElement element, JsonTypeInfo type, string pointer)
    {
        if (Full)
        {
            return;
        }

        switch (type.Kind, element.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                WalkObject(element, type, pointer);
                break;
            case (JsonTypeInfoKind.Dictionary, JsonValueKind.Object):
                WalkDictionary(element, options.GetTypeInfo(type.ElementType ?? typeof(object)), pointer);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                WalkArray(element, options.GetTypeInfo(type.ElementType ?? typeof(object)), pointer);
                break;
            case (JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary, _):
                Add(pointer, "wrong_type", "Must be an object.");
                break;
            case (JsonTypeInfoKind.Enumerable, _):
                Add(pointer, "wrong_type", "Must be an array.");
                break;
            default:
                CheckValue(element, type, pointer);
                break;
        }
    }

    void WalkObject(JsonElement element, JsonTypeInfo type, string pointer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(element, pointer))
        {
            if (Full)
            {
                return;
            }

            var at = JsonPointer.Append(pointer, name);
            if (!seen.Add(name))
            {
                Add(at, "duplicate_member", "Stands twice in its object.");
            }
            else if (type.Properties.FirstOrDefault(property =>
                string.Equals(property.Name, name, StringComparison.Ordinal)) is not { } known)
            {
                Add(at, "unknown_member", "The contract knows no such member.");
            }
            else if (value.ValueKind != JsonValueKind.Null)
            {
                Walk(value, options.GetTypeInfo(known.PropertyType), at);
            }
            else if (!known.IsSetNullable || (known.PropertyType.IsValueType && Nullable.GetUnderlyingType(known.PropertyType) is null))
            {
                Add(at, "null_not_allowed", "Must not be null; leave it out where it is unknown.");
            }
        }

        foreach (var missing in type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
        {
            Add(JsonPointer.Append(pointer, missing.Name), "required", "Is required.");
        }
    }

    void WalkDictionary(JsonElement element, JsonTypeInfo valueType, string pointer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(element, pointer))
        {
            if (Full)
            {
                return;
            }

            var at = JsonPointer.Append(pointer, name);
            if (!seen.Add(name))
            {
                Add(at, "duplicate_member", "Stands twice in its object.");
            }
            else if (value.ValueKind == JsonValueKind.Null)
            {
                Add(at, "null_not_allowed", "Must not be null.");
            }
            else
            {
                Walk(value, valueType, at);
            }
        }
    }

    void WalkArray(JsonElement element, JsonTypeInfo elementType, string pointer)
    {
        foreach (var (index, value) in element.EnumerateArray().Index())
        {
            if (Full)
            {
                return;
            }

            var at = JsonPointer.Append(pointer, $"{index}");
            if (value.ValueKind == JsonValueKind.Null)
            {
                Add(at, "null_not_allowed", "Must not be null.");
            }
            else
            {
                Walk(value, elementType, at);
            }
        }
    }

    /// <summary>Members by name; one whose name is no valid Unicode is reported and left out.</summary>
    List<(string Name, JsonElement Value)> Members(JsonElement element, string pointer)
    {
        var members = new List<(string, JsonElement)>();
        foreach (var member in element.EnumerateObject())
        {
            try
            {
                members.Add((member.Name, member.Value));
            }
            catch (InvalidOperationException)
            {
                Add(pointer, "invalid_text", "A member's name is not valid Unicode.");
            }
        }

        return members;
    }

    void CheckValue(JsonElement element, JsonTypeInfo type, string pointer)
    {
        try
        {
            _ = element.Deserialize(type);
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            var (code, message) = Expected(Nullable.GetUnderlyingType(type.Type) ?? type.Type, element.ValueKind);
            Add(pointer, code, message);
        }
    }

    static (string Code, string Message) Expected(Type type, JsonValueKind kind) => type switch
    {
        { IsEnum: true } => ("unknown_value", $"Must be one of: {string.Join(", ", Words(type))}."),
        _ when type == typeof(string) => kind == JsonValueKind.String
            ? ("invalid_text", "Is not valid Unicode.")
            : ("wrong_type", "Must be a text."),
        _ when type == typeof(bool) => ("wrong_type", "Must be true or false."),
        _ when type == typeof(int) || type == typeof(long) => ("wrong_type", "Must be a whole number within range."),
        _ when type == typeof(decimal) => (kind == JsonValueKind.Number ? "wrong_form" : "wrong_type",
            "Must be a number within range, with at most four decimals and no exponent."),
        _ when type == typeof(DateOnly) => ("invalid_date", "Must be a date such as 2026-03-02."),
        _ when type == typeof(DateTimeOffset) => ("invalid_date", "Must be a time with its offset, such as 2026-03-02T08:00:00Z."),
        _ => ("wrong_type", "Is not of the type that the contract asks for."),
    };

    static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);

    void Add(string pointer, string code, string message)
    {
        if (!Full)
        {
            found.Add(new(pointer, code, message));
        }
    }

    static FieldError Malformed(JsonException malformed) => new("", "malformed_json",
        $"Is not well-formed JSON (line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1} of it).");
}
