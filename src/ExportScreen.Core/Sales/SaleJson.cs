using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ExportScreen.Core.Sales;

/// <summary>How a sale is written in JSON: the same for whoever sends one and for the engine that digests it.</summary>
public static class SaleJson
{
    /// <summary>
    /// Unknown and repeated members are refused; enumerations are snake_case words. Missing members are left to a
    /// validator, which can name all of them at once.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Build(LeaveMissingToValidator);

    /// <summary>Also leaves out what says nothing, so that "not given" has one form only.</summary>
    static readonly JsonSerializerOptions Terse = Build(LeaveMissingToValidator, LeaveOutWhatSaysNothing);

    /// <summary>
    /// The sale in the form that digests and records are made of. Equal are: an absent member, <c>null</c>, an empty list
    /// or object, and the word for "not told" (<c>unknown</c>, <c>unspecified</c>). An empty list of owners stays: it says
    /// that there are none that matter.
    /// </summary>
    public static JsonNode ToNode(Sale sale)
    {
        var node = JsonSerializer.SerializeToNode(sale, Terse)!;
        RemoveEmptyObjects(node);
        return node;
    }

    static void RemoveEmptyObjects(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                RemoveEmptyObjects(item);
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                RemoveEmptyObjects(value);
                if (value is JsonObject { Count: 0 })
                    members.Remove(name);
            }
        }
    }

    static JsonSerializerOptions Build(params Action<JsonTypeInfo>[] modifiers)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        foreach (var modifier in modifiers)
            resolver.Modifiers.Add(modifier);

        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new EnumWords() },
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            MaxDepth = 32,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = resolver,
        };
        options.MakeReadOnly();
        return options;
    }

    static void LeaveMissingToValidator(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
            member.IsRequired = false;
    }

    static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (type.Type == typeof(Party) && member.PropertyType == typeof(IReadOnlyList<Owner>))
                continue;

            var inner = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (inner.IsEnum)
                member.ShouldSerialize = static (_, value) => value is Enum word && !NotTold(word);
            else if (inner != typeof(string) && typeof(IEnumerable).IsAssignableFrom(inner))
                member.ShouldSerialize = static (_, value) => value is IEnumerable items && items.Cast<object>().Any();
        }
    }

    static bool NotTold(Enum word) => word.ToString() is "Unknown" or "Unspecified";
}
