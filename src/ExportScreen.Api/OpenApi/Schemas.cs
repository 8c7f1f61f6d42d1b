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

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetNames(inner).Select(name => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(name))];
        }

        if (inner == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "date-time";
        }

        if (context is { JsonTypeInfo.Kind: JsonTypeInfoKind.Object, JsonPropertyInfo: null })
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

        return Task.CompletedTask;
    }

    /// <summary>C# requires it, and it is never null, or null is written too.</summary>
    static bool IsRequired(JsonPropertyInfo property) =>
        property.AttributeProvider is PropertyInfo member
            && (member.IsDefined(typeof(RequiredMemberAttribute)) || IsPositional(member))
            && (!MayBeNull(member) || member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never);

    static bool IsPositional(PropertyInfo member) => member.DeclaringType?.GetConstructors() is [var constructor, ..]
        && constructor.GetParameters().Any(parameter => parameter.Name == member.Name && !parameter.HasDefaultValue);

    static bool MayBeNull(PropertyInfo member) => new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;
}
