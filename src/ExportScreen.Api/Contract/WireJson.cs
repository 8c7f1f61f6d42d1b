using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExportScreen.Core;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Contract;

/// <summary>How JSON is read and written at the wire: strictly, in camelCase, with snake_case words for enumerations.</summary>
static class WireJson
{
    /// <summary>Deepest nesting of a request.</summary>
    public const int MaxDepth = 32;

    public static JsonSerializerOptions Options { get; } = Frozen(static _ => { });

    /// <summary>For values that arrive as text: of the query and the path.</summary>
    public static JsonSerializerOptions TextOptions { get; } =
        Frozen(static options => options.NumberHandling = JsonNumberHandling.AllowReadingFromString);

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.MaxDepth = MaxDepth;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // Answers are JSON and never taken for anything else, so names and keys may stay readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new Moments());
        options.Converters.Add(new PlainDecimals());
        options.Converters.Add(new EnumWords());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver())
            .WithAddedModifier(LeaveMissingMembersToTheValidator);
    }

    /// <summary>The reader would stop at the first missing member; the validator names all of them. It can't tell only whether a red
    /// flag was answered: what is missing there reads as an answer, unknown.</summary>
    static void LeaveMissingMembersToTheValidator(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = type.Type == typeof(RedFlagAnswer) && property.PropertyType == typeof(Fact);
        }
    }

    static JsonSerializerOptions Frozen(Action<JsonSerializerOptions> adjust)
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        adjust(options);
        options.MakeReadOnly();
        return options;
    }
}
