using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace ExportScreen.Lists.Fetching;

/// <summary>One request for one file, whose content goes to a file on disk.</summary>
/// <param name="known">What was fetched last from the address; null: nothing.</param>
sealed class Download(HttpClient http, FetchSettings settings, Uri address, FetchMark? known, string path)
{
    public async Task<FetchResult> RunAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var whole = new CancellationTokenSource(settings.Longest);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, whole.Token);
        try
        {
            patience.CancelAfter(settings.Silence);
            using var request = Request();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return Refusal(response) ?? await SaveAsync(response, () => patience.CancelAfter(settings.Silence), either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return Failed(whole.IsCancellationRequested ? "takes too long to send the file" : "does not answer, or stopped sending");
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException or InvalidDataException
            or IOException { InnerException: SocketException })
        {
            return Broken(error);
        }
    }

    HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);

        // As it came: some publishers send tags that are not of the form the header asks for.
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);

        request.Headers.IfModifiedSince = known?.LastModified;
        return request;
    }

    /// <returns>Null: it brings the file.</returns>
    FetchResult? Refusal(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is { } after
            ? after.Delta ?? (after.Date - response.Headers.Date) ?? settings.FirstWait
            : (TimeSpan?)null;
        return (int)response.StatusCode switch
        {
            304 when known is not null => new FetchResult.NotModified(),
            200 when response.Content.Headers.ContentLength > settings.MaxBytes => TooLong(),
            200 => null,
            301 or 302 or 303 or 307 or 308 => Failed("redirects too often, or from an encrypted address to one that is not", retryable: false),
            403 => Failed("refuses the request (403); a proxy or the User-Agent may be the cause", retryable: false),
            404 or 410 => Failed($"has no file there ({(int)response.StatusCode}); the publisher may have moved it", retryable: false),
            408 or 429 or >= 500 => Failed($"cannot answer now ({(int)response.StatusCode})", wait: wait),
            var status => Failed($"answers with status {status}", retryable: false),
        };
    }

    async Task<FetchResult> SaveAsync(HttpResponseMessage response, Action onRead, CancellationToken ct)
    {
        var (written, keep) = (0L, false);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = await body.ReadAsync(buffer, ct)) > 0)
            {
                onRead();
                written += read;
                if (written > settings.MaxBytes)
                    return TooLong();

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            keep = true;
        }
        finally
        {
            if (!keep)
                File.Delete(path);
        }

        var tag = response.Headers.TryGetValues("ETag", out var tags) ? tags.FirstOrDefault() : null;
        return new FetchResult.Fetched([new(path, new(
            address, Convert.ToHexStringLower(hash.GetHashAndReset()), tag, response.Content.Headers.LastModified))]);
    }

    FetchResult.Failed TooLong() => Failed($"sends a file longer than {settings.MaxBytes >> 20} MB", retryable: false);

    FetchResult.Failed Broken(Exception error) => error switch
    {
        InvalidDataException => Failed("sends a file whose compression is damaged"),
        HttpRequestException { InnerException: AuthenticationException } =>
            Failed("cannot prove its identity (TLS)", retryable: false),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Failed("is a name that cannot be resolved"),
        HttpRequestException { StatusCode: HttpStatusCode.ProxyAuthenticationRequired }
            or HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => Failed("cannot be reached through the proxy"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Failed("cannot be reached"),
        _ => Failed("broke off the transfer; the file is not whole"),
    };

    FetchResult.Failed Failed(string what, bool retryable = true, TimeSpan? wait = null) =>
        new($"{address.Host} {what}.", retryable, wait);
}
