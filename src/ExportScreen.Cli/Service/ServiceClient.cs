using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExportScreen.Cli.Service;

/// <summary>Asks a running service.</summary>
sealed class ServiceClient : IDisposable
{
    /// <summary>Holds the key: an argument would stand in the list of processes and in the shell's history.</summary>
    public const string KeyVariable = "EXPORTSCREEN_KEY";

    readonly HttpClient http;

    /// <param name="key">Null: the caller has none, and everything fails.</param>
    public ServiceClient(Uri server, string? key)
    {
        // Nothing redirects here, and a key that follows a redirection goes where nobody meant it to go.
#pragma warning disable CA2000 // Disposed with the client.
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new(server.AbsoluteUri.TrimEnd('/') + "/v1/"),
            Timeout = TimeSpan.FromMinutes(10),
        };
#pragma warning restore CA2000
        http.DefaultRequestHeaders.Authorization = new("Bearer", key);
    }

    /// <exception cref="ServiceException">There is no such answer.</exception>
    public Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken ct) => SendAsync(HttpMethod.Get, path, null, type, ct);

    /// <exception cref="ServiceException">There is no such answer.</exception>
    public Task<T> PostAsync<T>(string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken ct) =>
        SendAsync(HttpMethod.Post, path, content, type, ct);

    public void Dispose() => http.Dispose();

    async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken ct)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = content };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var response = await http.SendAsync(request, ct);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadFromJsonAsync(type, ct) ?? throw new JsonException()
                : throw await RefusalAsync(response, ct);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ServiceException($"{http.BaseAddress!.Authority} cannot be reached.", ExitCode.Unreachable, failure);
        }
        catch (OperationCanceledException failure) when (!ct.IsCancellationRequested)
        {
            throw new ServiceException($"{http.BaseAddress!.Authority} does not answer.", ExitCode.Unreachable, failure);
        }
        catch (JsonException failure)
        {
            throw new ServiceException($"{http.BaseAddress!.Authority} answers, but not as ExportScreen does.", ExitCode.Unreachable, failure);
        }
    }

    static async Task<ServiceException> RefusalAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        var problem = response.Content.Headers.ContentType?.MediaType is "application/problem+json"
            ? await response.Content.ReadFromJsonAsync(ServiceJson.Default.ProblemAnswer, ct) : null;
        var reason = (response.StatusCode, problem?.Detail) switch
        {
            (HttpStatusCode.Unauthorized, _) => $"The service does not know the key in {KeyVariable}.",
            (HttpStatusCode.Forbidden, null) => $"The key in {KeyVariable} may not do this.",
            (_, { } detail) => detail,
            _ => problem?.Title ?? $"The service answers with status {status}.",
        };
        return new(string.Join(' ', [reason, .. (problem?.Errors ?? []).Select(error => $"{error.Pointer}: {error.Message}")]),
            status >= 500 ? ExitCode.Unreachable : ExitCode.Refused);
    }
}
