using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExportScreen.Core;

/// <summary>
/// Bytes of a JSON value by RFC 8785 (JCS): one spelling for each value, fit for digests. What has no exact place in it is
/// refused rather than rounded: integers beyond 2^53 - 1, numbers that ECMAScript would write with an exponent, lone
/// surrogates, a name that stands twice.
/// </summary>
public static class CanonicalJson
{
    const long MaxSafeInteger = (1L << 53) - 1;
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">The value has no canonical form.</exception>
    public static byte[] Of(JsonNode? node) => Of(JsonSerializer.SerializeToElement(node));

    /// <exception cref="JsonException">The value has no canonical form.</exception>
    public static byte[] Of(JsonElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return Utf8.GetBytes(text.ToString());
    }

    static void Write(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                var first = true;
                foreach (var item in element.EnumerateArray())
                {
                    if (!first)
                        text.Append(',');
                    first = false;
                    Write(text, item);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                Quote(text, Text(element.GetString));
                break;
            case JsonValueKind.Number:
                text.Append(Number(element.GetRawText()));
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            case JsonValueKind.Null:
                text.Append("null");
                break;
            case JsonValueKind.Undefined:
            default:
                throw new JsonException("There is no value to write.");
        }
    }

    static void WriteObject(StringBuilder text, JsonElement element)
    {
        var members = new List<(string Name, JsonElement Value)>();
        foreach (var member in element.EnumerateObject())
            members.Add((Text(() => member.Name), member.Value));

        members.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        text.Append('{');
        for (var place = 0; place < members.Count; place++)
        {
            if (place > 0 && members[place].Name == members[place - 1].Name)
                throw new JsonException("A name stands twice in an object.");
            if (place > 0)
                text.Append(',');
            Quote(text, members[place].Name);
            text.Append(':');
            Write(text, members[place].Value);
        }

        text.Append('}');
    }

    static string Text(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text holds a lone surrogate.", exception);
        }
    }

    static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }

    /// <summary>As ECMAScript writes it, where that takes no exponent.</summary>
    static string Number(string raw)
    {
        if (!raw.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                && integer is >= -MaxSafeInteger and <= MaxSafeInteger
                ? integer.ToString(CultureInfo.InvariantCulture)
                : throw new JsonException($"The integer {raw} is too large to be exact.");
        }

        var number = double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
        return number == 0 ? "0"
            : double.IsFinite(number) && Math.Abs(number) is >= 1e-6 and < 1e21 ? Plain(number)
            : throw new JsonException($"The number {raw} has no form without an exponent.");
    }

    /// <summary>The shortest digits that read back as the same number, with the point where it belongs.</summary>
    static string Plain(double number)
    {
        var shortest = number.ToString("E16", CultureInfo.InvariantCulture);
        for (var digits = 0; digits < 17; digits++)
        {
            var candidate = number.ToString($"E{digits}", CultureInfo.InvariantCulture);
            if (double.Parse(candidate, CultureInfo.InvariantCulture).Equals(number))
            {
                shortest = candidate;
                break;
            }
        }

        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(shortest[(mark + 1)..], CultureInfo.InvariantCulture);
        var sign = shortest[0] == '-' ? "-" : "";
        var mantissa = shortest[sign.Length..mark].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        return exponent switch
        {
            < 0 => $"{sign}0.{new string('0', -exponent - 1)}{mantissa}",
            _ when mantissa.Length <= exponent + 1 => sign + mantissa.PadRight(exponent + 1, '0'),
            _ => $"{sign}{mantissa[..(exponent + 1)]}.{mantissa[(exponent + 1)..]}",
        };
    }
}
