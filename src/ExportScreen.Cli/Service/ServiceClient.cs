using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExportScreen.Cli.Service;

/// <summary>Asks a running service.</summary>
sealed class ServiceClient : IDisposable
{
    /// <summary>Holds the key: an argument would stand in the list of processes and in the shell's history.</summary>
    public const string KeyVariable = "EXPORTSCREEN_KEY";

    const int MaxAttempts = 6;

    static readonly TimeSpan MinPause = TimeSpan.FromSeconds(1);
    static readonly TimeSpan MaxPause = TimeSpan.FromMinutes(2);

    readonly HttpClient http;

    /// <param name="key">Null: none is sent, and only what everybody may read is answered.</param>
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
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", key);
    }

    /// <exception cref="ServiceException">There is no such answer.</exception>
    public Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken ct) =>
        SendAsync(HttpMethod.Get, path, null, response => JsonAsync(response, type, ct), ct);

    /// <exception cref="ServiceException">There is no such answer.</exception>
    public Task<T> PostAsync<T>(string path, HttpContent? content, JsonTypeInfo<T> type, CancellationToken ct) =>
        SendAsync(HttpMethod.Post, path, content, response => JsonAsync(response, type, ct), ct);

    /// <summary>Bytes as they are; null where there are none. Waits where the service has too much to do.</summary>
    /// <param name="path">Of the service, or a whole address.</param>
    /// <exception cref="ServiceException">There is no such answer.</exception>
    /// <exception cref="FormatException">There are more than <paramref name="limit"/> bytes.</exception>
    public async Task<byte[]?> FindAsync(string path, int limit, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (bytes, pause) = await SendAsync(
                HttpMethod.Get, path, null, response => BytesAsync(response, limit, attempt < MaxAttempts, ct), ct);
            if (pause is not { } wait)
                return bytes;
            await Task.Delay(wait, ct);
        }
    }

    public void Dispose() => http.Dispose();

    async Task<T> SendAsync<T>(
        HttpMethod method, string path, HttpContent? content, Func<HttpResponseMessage, Task<T>> read, CancellationToken ct)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = content };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            return await read(response);
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

    async Task<T> JsonAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken ct) =>
        response.IsSuccessStatusCode
            ? await response.Content.ReadFromJsonAsync(type, ct) ?? throw new JsonException()
            : throw await RefusalAsync(response, ct);

    async Task<(byte[]? Bytes, TimeSpan? Pause)> BytesAsync(
        HttpResponseMessage response, int limit, bool mayWait, CancellationToken ct)
    {
        if (response.StatusCode is HttpStatusCode.NotFound)
            return (null, null);
        if (mayWait && response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            return (null, Pause(response.Headers.RetryAfter?.Delta));
        if (!response.IsSuccessStatusCode)
            throw await RefusalAsync(response, ct);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(http.Timeout);
        await using var body = await response.Content.ReadAsStreamAsync(patience.Token);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, patience.Token) is > 0 and var count)
        {
            if (bytes.Length + count > limit)
                throw new FormatException($"It has more than the {limit} bytes that are allowed.");
            await bytes.WriteAsync(buffer.AsMemory(0, count), patience.Token);
        }

        return (bytes.ToArray(), null);

        static TimeSpan Pause(TimeSpan? asked) => asked switch
        {
            null => MinPause,
            { } given => given < MaxPause ? given : MaxPause,
        };
    }

    async Task<ServiceException> RefusalAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        var problem = response.Content.Headers.ContentType?.MediaType is "application/problem+json"
            ? await response.Content.ReadFromJsonAsync(ServiceJson.Default.ProblemAnswer, ct) : null;
        var reason = (response.StatusCode, problem?.Detail) switch
        {
            (HttpStatusCode.Unauthorized, _) when http.DefaultRequestHeaders.Authorization is null => "The service asks for a key.",
            (HttpStatusCode.Unauthorized, _) => $"The service does not know the key in {KeyVariable}.",
            (HttpStatusCode.Forbidden, null) => $"The key in {KeyVariable} may not do this.",
            (_, { } detail) => detail,
            _ => problem?.Title ?? $"The service answers with status {status}.",
        };
        return new(string.Join(' ', [reason, .. (problem?.Errors ?? []).Select(error => $"{error.Pointer}: {error.Message}")]),
            status >= 500 ? ExitCode.Unreachable : ExitCode.Refused);
    }
}
