using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Problems;
using FastEndpoints;

namespace ExportScreen.Api.Contract;

/// <summary>Binds every request from one place alone: POST and PUT from the JSON body, others from path and query. What
/// the request type does not name is refused, so that a misspelt filter is never an absent one.</summary>
sealed class StrictBinder<TRequest> : IRequestBinder<TRequest>
    where TRequest : notnull
{
    static readonly bool Empty = typeof(TRequest) == typeof(EmptyRequest);

    public async ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct)
    {
        var request = ctx.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method)
            ? await FromBodyAsync(request, ct)
            : FromPathAndQuery(request);
    }

    static async ValueTask<TRequest> FromBodyAsync(HttpRequest request, CancellationToken ct) =>
        request.Query.Count > 0 ? throw RequestRefused.Invalid([.. request.Query.Keys.Take(FieldError.MaxErrors).Select(UnknownParameter)])
        : Empty ? Nothing()
        : await JsonBody.ReadAsync<TRequest>(request, ct);

    static TRequest FromPathAndQuery(HttpRequest request)
    {
        var members = WireJson.TextOptions.GetTypeInfo(typeof(TRequest)).Properties
            .ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.Ordinal);
        var values = new JsonObject();
        var mistakes = new List<FieldError>();
        foreach (var (name, value) in request.RouteValues)
        {
            if (members.TryGetValue(name, out var type))
            {
                values[name] = Value(value as string ?? "", type);
            }
        }

        foreach (var (name, given) in request.Query)
        {
            if (!members.TryGetValue(name, out var type) || request.RouteValues.ContainsKey(name))
            {
                mistakes.Add(UnknownParameter(name));
            }
            else if (given.Count != 1)
            {
                mistakes.Add(new(JsonPointer.Append("", name), "duplicate_parameter", "Is given more than once.", "query"));
            }
            else
            {
                values[name] = Value(given[0] ?? "", type);
            }
        }

        return mistakes.Count > 0 ? throw RequestRefused.Invalid([.. mistakes.Take(FieldError.MaxErrors)])
            : Empty ? Nothing()
            : Parse(values, request.RouteValues);
    }

    static TRequest Parse(JsonObject values, RouteValueDictionary path)
    {
        try
        {
            return JsonBody.Parse<TRequest>(JsonSerializer.SerializeToUtf8Bytes(values), WireJson.TextOptions);
        }
        catch (RequestRefused refused)
        {
            throw RequestRefused.Invalid([.. refused.Errors.Select(
                error => error with { In = path.ContainsKey(error.Pointer.TrimStart('/')) ? "path" : "query" })]);
        }
    }

    static JsonValue Value(string text, Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(bool) && bool.TryParse(text, out var flag)
            ? JsonValue.Create(flag)
            : JsonValue.Create(text);

    static FieldError UnknownParameter(string name) =>
        new(JsonPointer.Append("", name), "unknown_parameter", "The contract knows no such parameter.", "query");

    static TRequest Nothing() => (TRequest)(object)EmptyRequest.Instance;
}
