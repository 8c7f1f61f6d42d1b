using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExportScreen.Api.Contract;
using ExportScreen.Core.Sales;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExportScreen.Api.OpenApi;

/// <summary>Says of each schema what the reader and validator ask for: words of enumerations, required members, caps.</summary>
sealed class Schemas : IOpenApiSchemaTransformer
{
    static readonly Dictionary<(Type Owner, string Member), int> caps = new()
    {
        [(typeof(Sale), "reference")] = 200,
        [(typeof(Sale), "items")] = SaleValidator.MaxItems,
        [(typeof(Sale), "parties")] = SaleValidator.MaxParties,
        [(typeof(Sale), "authorisations")] = SaleValidator.MaxAuthorisations,
        [(typeof(Sale), "evidence")] = SaleValidator.MaxEvidence,
        [(typeof(Item), "description")] = FieldRules.MaxText,
        [(typeof(PartyName), "value")] = FieldRules.MaxName,
        [(typeof(Owner), "name")] = FieldRules.MaxName,
        [(typeof(Exporter), "name")] = FieldRules.MaxName,
        [(typeof(EndUse), "statement")] = FieldRules.MaxText,
        [(typeof(RedFlagAnswer), "note")] = FieldRules.MaxText,
    };

    /// <summary>Words for "not said", which the validator refuses.</summary>
    static readonly HashSet<(Type, string)> refused =
    [
        (typeof(ItemKind), nameof(ItemKind.Unspecified)), (typeof(CyberDefencePurpose), nameof(CyberDefencePurpose.Unspecified)),
    ];

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = Words(inner);
        }

        if (inner == typeof(DateTimeOffset))
        {
            schema.Type = inner == type ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = "date-time";
        }

        // The elements have a converter of ours, and the exporter says nothing of what it does not know.
        if (schema is { Items: null } && context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { IsEnum: true } element })
        {
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = Words(element) };
        }

        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            var required = context.JsonTypeInfo.Properties.Where(IsRequired).Select(property => property.Name).ToList();
            schema.Required = required.Count > 0 ? required.ToHashSet(StringComparer.Ordinal) : null;
        }

        if (context.JsonPropertyInfo is { } member && caps.TryGetValue((member.DeclaringType, member.Name), out var cap))
        {
            if (schema.Type?.HasFlag(JsonSchemaType.Array) == true)
            {
                schema.MaxItems = cap;
            }
            else
            {
                schema.MaxLength = cap;
            }
        }

        if (context.JsonPropertyInfo is { Name: "parties", DeclaringType: var owner } && owner == typeof(Sale))
        {
            schema.Description = $"With at most {SaleTotals.MaxOwners} owners, {SaleTotals.MaxNames} names of parties and owners, "
                + $"{SaleTotals.MaxCharacters} characters of these names and {SaleTotals.MaxIdentifiers} identifiers in all: "
                + "else 400 with the code `too_many`.";
        }

        return Task.CompletedTask;
    }

    static List<JsonNode> Words(Type type) => [.. Enum.GetNames(type).Where(name => !refused.Contains((type, name)))
        .Select(name => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(name))];

    /// <summary>The reader asks for it, or C# requires it, and it is never null, or null is written too.</summary>
    static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || (property.AttributeProvider is PropertyInfo member
            && (member.IsDefined(typeof(RequiredMemberAttribute)) || IsPositional(member))
            && (!MayBeNull(member) || member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never));

    static bool IsPositional(PropertyInfo member) => member.DeclaringType?.GetConstructors() is [var constructor, ..]
        && constructor.GetParameters().Any(parameter => parameter.Name == member.Name && !parameter.HasDefaultValue);

    static bool MayBeNull(PropertyInfo member) => new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;
}
