using System.Net;
using ExportScreen.Lists.Reading;
using Polly;
using Polly.Retry;

namespace ExportScreen.Lists.Fetching;

/// <summary>Fetches a list from its publisher: all its files or none.</summary>
public sealed class ListFetcher : IDisposable
{
    const int MaxRedirections = 5;

    readonly HttpClient http;
    readonly FetchSettings settings;
    readonly ResiliencePipeline<FetchResult> retrying;

    public ListFetcher(FetchSettings settings, TimeProvider clock)
    {
        this.settings = settings;

        // The handler itself goes from https to http for no redirection.
#pragma warning disable CA2000 // Disposed with the client.
        http = new(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            MaxAutomaticRedirections = MaxRedirections,
            ConnectTimeout = settings.Silence,
            Proxy = settings.Proxy is { } proxy ? new WebProxy(proxy) : null,
            UseCookies = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
#pragma warning restore CA2000
        http.DefaultRequestHeaders.UserAgent.ParseAdd(settings.UserAgent);
        retrying = new ResiliencePipelineBuilder<FetchResult> { TimeProvider = clock }.AddRetry(Retries(settings)).Build();
    }

    /// <param name="known">Marks of what was fetched last; those of other addresses do not count.</param>
    /// <param name="folder">Takes the files, and is the caller's to remove.</param>
    public async Task<FetchResult> FetchAsync(
        ListAddress address, IReadOnlyList<FetchMark> known, string folder, CancellationToken ct)
    {
        var files = new FetchedFile?[address.Files.Count];
        for (var at = 0; at < files.Length; at++)
        {
            var result = await FileAsync(address.Files[at], Mark(address.Files[at]), Target(at), ct);
            if (result is FetchResult.Failed)
                return result;

            files[at] = (result as FetchResult.Fetched)?.Files[0];
        }

        if (Array.TrueForAll(files, file => file is null))
            return new FetchResult.NotModified();

        // A set is one publication: with one file changed, all are needed.
        for (var at = 0; at < files.Length; at++)
        {
            if (files[at] is not null)
                continue;

            var result = await FileAsync(address.Files[at], null, Target(at), ct);
            if (result is not FetchResult.Fetched fetched)
                return result;

            files[at] = fetched.Files[0];
        }

        return Array.TrueForAll(files, file => Mark(file!.Mark.Address)?.Sha256 == file.Mark.Sha256)
            ? new FetchResult.NotModified()
            : new FetchResult.Fetched([.. files.OfType<FetchedFile>()]);

        FetchMark? Mark(Uri file) => known.FirstOrDefault(mark => mark.Address == file);

        string Target(int at) => Path.Combine(folder, $"{address.List}-{at + 1}");
    }

    public void Dispose() => http.Dispose();

    async Task<FetchResult> FileAsync(Uri address, FetchMark? known, string path, CancellationToken ct) =>
        await retrying.ExecuteAsync(async ct => await OnceAsync(address, known, path, ct), ct);

    async Task<FetchResult> OnceAsync(Uri address, FetchMark? known, string path, CancellationToken ct)
    {
        var result = await new Download(http, settings, address, known, path).RunAsync(ct);
        if (result is not FetchResult.Fetched)
            return result;

        try
        {
            FormatSniffer.Recognise(ListFile.OnDisk(path));
            return result;
        }
        catch (ListFormatException error)
        {
            // Pages that say "out of order" come with status 200 as well.
            return new FetchResult.Failed($"{address.Host} answers with something that is no list. {error.Message}", Retryable: true);
        }
    }

    static RetryStrategyOptions<FetchResult> Retries(FetchSettings settings) => new()
    {
        ShouldHandle = retry => ValueTask.FromResult(retry.Outcome.Result is FetchResult.Failed { Retryable: true } failed
            && !(failed.RetryAfter > settings.LongestWait)),
        MaxRetryAttempts = settings.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = settings.FirstWait,
        MaxDelay = settings.LongestWait,
        DelayGenerator = retry => ValueTask.FromResult((retry.Outcome.Result as FetchResult.Failed)?.RetryAfter),
    };
}
