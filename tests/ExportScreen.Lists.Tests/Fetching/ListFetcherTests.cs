using System.Security.Cryptography;
using System.Text;
using ExportScreen.Lists.Fetching;
using static ExportScreen.Lists.Tests.Fetching.Publisher;

namespace ExportScreen.Lists.Tests.Fetching;

public sealed class ListFetcherTests : IDisposable
{
    static readonly string List = Fixture.Text("uk-sl.xml");

    static readonly FetchSettings Quick = new()
    {
        Silence = TimeSpan.FromMilliseconds(400),
        Longest = TimeSpan.FromSeconds(20),
        FirstWait = TimeSpan.FromMilliseconds(5),
        MaxBytes = 1 << 20,
    };

    readonly string folder = Directory.CreateTempSubdirectory("fetch").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_list_is_fetched_with_what_tells_the_next_request_of_it()
    {
        using var publisher = new Publisher(Ok(List, "ETag: W/\"7\"", "Last-Modified: Sat, 01 Aug 2026 23:00:00 GMT"));

        var file = Assert.Single((await FetchedAsync(publisher)).Files);

        Assert.Equal(List, await File.ReadAllTextAsync(file.Path));
        Assert.Equal(new FetchMark(publisher.Root, Sha256(List), "W/\"7\"", new(2026, 8, 1, 23, 0, 0, TimeSpan.Zero)), file.Mark);
        Assert.NotEmpty(ListReader.Read([file.File]).Listings);
        Assert.Contains("User-Agent: ExportScreen/1.0\r\n", Assert.Single(publisher.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_fetched_last_is_told_and_not_sent_again()
    {
        using var publisher = new Publisher(Status("304 Not Modified"));

        var result = await FetchAsync(publisher, known: new FetchMark(
            publisher.Root, "00", "no quotes", new(2026, 8, 1, 23, 0, 0, TimeSpan.Zero)));

        Assert.IsType<FetchResult.NotModified>(result);
        var request = Assert.Single(publisher.Requests);
        Assert.Contains("If-None-Match: no quotes\r\n", request, StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Sat, 01 Aug 2026 23:00:00 GMT\r\n", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_under_another_tag_is_nothing_new()
    {
        using var publisher = new Publisher(Ok(List, "ETag: \"8\""));

        Assert.IsType<FetchResult.NotModified>(
            await FetchAsync(publisher, known: new FetchMark(publisher.Root, Sha256(List), "\"7\"", null)));
    }

    [Fact]
    public async Task What_is_known_of_another_address_does_not_count()
    {
        using var publisher = new Publisher(Ok(List));

        Assert.IsType<FetchResult.Fetched>(
            await FetchAsync(publisher, known: new FetchMark(new("http://elsewhere.example/"), Sha256(List), "\"7\"", null)));
        Assert.DoesNotContain("If-None-Match", Assert.Single(publisher.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirections_are_followed_but_not_for_ever()
    {
        using var once = new Publisher(Status("302 Found", "Location: /elsewhere"), Ok(List));
        using var endless = new Publisher(Status("302 Found", "Location: /again"));

        Assert.Equal(once.Root, Assert.Single((await FetchedAsync(once)).Files).Mark.Address);
        Assert.StartsWith("GET /elsewhere ", once.Requests.Last(), StringComparison.Ordinal);
        Assert.False((await FailedAsync(endless, "redirects too often")).Retryable);
        Assert.Equal(6, endless.Requests.Count);
    }

    [Theory]
    [InlineData("403 Forbidden", "refuses the request (403)")]
    [InlineData("404 Not Found", "has no file there (404)")]
    [InlineData("304 Not Modified", "answers with status 304")]
    [InlineData("204 No Content", "answers with status 204")]
    public async Task What_no_retry_mends_is_asked_once(string status, string reason)
    {
        using var publisher = new Publisher(Status(status));

        Assert.False((await FailedAsync(publisher, reason)).Retryable);
        Assert.Single(publisher.Requests);
    }

    [Fact]
    public async Task A_server_that_is_out_of_order_is_asked_again()
    {
        using var publisher = new Publisher(Status("500 Internal Server Error"), Status("503 Service Unavailable"), Ok(List));

        await FetchedAsync(publisher);
        Assert.Equal(3, publisher.Requests.Count);
    }

    [Fact]
    public async Task Retries_end()
    {
        using var publisher = new Publisher(Status("500 Internal Server Error"));

        Assert.True((await FailedAsync(publisher, "cannot answer now (500)")).Retryable);
        Assert.Equal(1 + Quick.Retries, publisher.Requests.Count);
    }

    [Fact]
    public async Task A_short_pause_that_is_asked_for_is_kept()
    {
        using var publisher = new Publisher(Status("429 Too Many Requests", "Retry-After: 1"), Ok(List));
        var started = TimeProvider.System.GetTimestamp();

        await FetchedAsync(publisher);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 0.9, 10);
    }

    [Fact]
    public async Task A_long_pause_that_is_asked_for_is_left_to_the_schedule()
    {
        using var publisher = new Publisher(Status("429 Too Many Requests", "Retry-After: 3600"));

        Assert.Equal(TimeSpan.FromHours(1), (await FailedAsync(publisher, "cannot answer now (429)")).RetryAfter);
        Assert.Single(publisher.Requests);
    }

    [Fact]
    public async Task A_pause_may_be_a_moment()
    {
        using var publisher = new Publisher(Status(
            "503 Service Unavailable", "Date: Sat, 01 Aug 2026 10:00:00 GMT", "Retry-After: Sat, 01 Aug 2026 12:00:00 GMT"));

        Assert.Equal(TimeSpan.FromHours(2), (await FailedAsync(publisher, "cannot answer now (503)")).RetryAfter);
    }

    [Fact]
    public async Task A_body_without_end_is_given_up_at_the_limit()
    {
        using var publisher = new Publisher(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray());
            while (true)
                await stream.WriteAsync(new byte[64 * 1024]);
        });

        Assert.False((await FailedAsync(publisher, "sends a file longer than 1 MB")).Retryable);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_body_announced_too_long_is_not_read()
    {
        using var publisher = new Publisher("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n<");

        await FailedAsync(publisher, "sends a file longer than 1 MB");
    }

    [Fact]
    public async Task A_body_that_unpacks_without_end_is_given_up_at_the_limit()
    {
        using var publisher = new Publisher(Gzipped(Gzip(new byte[8 << 20])));

        await FailedAsync(publisher, "sends a file longer than 1 MB");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<Designations>")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nE\r\n<Designations>\r\n")]
    public async Task A_body_that_breaks_off_is_no_file(string answer)
    {
        using var publisher = new Publisher(answer);

        Assert.True((await FailedAsync(publisher, "broke off the transfer")).Retryable);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_page_in_place_of_the_list_is_no_file()
    {
        using var publisher = new Publisher(Ok("<!DOCTYPE html><html><body>Back soon</body></html>"));

        Assert.True((await FailedAsync(publisher, "no list. It is an HTML page, not a list.")).Retryable);
    }

    [Fact]
    public async Task What_is_packed_for_the_transfer_is_unpacked()
    {
        using var publisher = new Publisher(Gzipped(Gzip(Encoding.UTF8.GetBytes(List))));

        var file = Assert.Single((await FetchedAsync(publisher)).Files);

        Assert.Contains("Accept-Encoding: gzip", Assert.Single(publisher.Requests), StringComparison.Ordinal);
        Assert.Equal((List, Sha256(List)), (await File.ReadAllTextAsync(file.Path), file.Mark.Sha256));
    }

    [Fact]
    public async Task What_is_said_to_be_packed_and_is_not_is_no_file()
    {
        using var publisher = new Publisher(Gzipped(Encoding.UTF8.GetBytes(List)));

        await FailedAsync(publisher, "compression is damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task A_server_that_falls_silent_is_given_up(int bytes)
    {
        var stopped = new TaskCompletionSource();
        using var publisher = new Publisher(async (_, stream) =>
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Ok(List)).AsMemory(0, bytes));
            await stopped.Task;
        });

        var failed = await FailedAsync(publisher, "does not answer, or stopped sending", Quick with { Retries = 1 });
        stopped.SetResult();

        Assert.True(failed.Retryable);
    }

    [Fact]
    public async Task A_slow_body_is_waited_for_until_it_takes_too_long()
    {
        using var publisher = new Publisher(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"u8.ToArray());
            foreach (var letter in Encoding.UTF8.GetBytes(List))
            {
                await stream.WriteAsync((byte[])[letter]);
                await Task.Delay(20);
            }
        });

        await FailedAsync(publisher, "takes too long", Quick with { Retries = 1, Longest = TimeSpan.FromSeconds(1) });
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_told()
    {
        Uri gone;
        using (var publisher = new Publisher(Ok(List)))
            gone = publisher.Root;

        using var fetcher = new ListFetcher(Quick with { Retries = 1 }, TimeProvider.System);
        var failed = Assert.IsType<FetchResult.Failed>(
            await fetcher.FetchAsync(new("uk-sl", [gone]), [], folder, CancellationToken.None));

        Assert.Equal("127.0.0.1 cannot be reached.", failed.Reason);
    }

    [Fact]
    public async Task A_proxy_is_asked_in_place_of_the_publisher()
    {
        using var proxy = new Publisher(Ok(List));
        using var fetcher = new ListFetcher(Quick with { Proxy = proxy.Root }, TimeProvider.System);

        await fetcher.FetchAsync(new("uk-sl", [new("http://publisher.example/list.xml")]), [], folder, CancellationToken.None);

        Assert.StartsWith("GET http://publisher.example/list.xml ", Assert.Single(proxy.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_is_fetched_as_a_whole_once_one_file_of_it_is_new()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/SDN.CSV"] = Fixture.Text("ofac-sdn.csv"),
            ["/ADD.CSV"] = Fixture.Text("ofac-sdn-add.csv"),
        };
        using var publisher = new Publisher(async (head, stream) => await stream.WriteAsync(Encoding.UTF8.GetBytes(
            head.Contains("If-None-Match: \"/ADD.CSV\"", StringComparison.Ordinal)
                ? Status("304 Not Modified") : Ok(files[head.Split(' ')[1]]))));
        var address = new ListAddress("us-sdn", [.. files.Keys.Select(name => new Uri(publisher.Root, name))]);
        using var fetcher = new ListFetcher(Quick, TimeProvider.System);

        var result = await fetcher.FetchAsync(
            address, [.. address.Files.Select(file => new FetchMark(file, "00", $"\"{file.AbsolutePath}\"", null))],
            folder, CancellationToken.None);

        var fetched = Assert.IsType<FetchResult.Fetched>(result);
        Assert.Equal(3, publisher.Requests.Count);
        Assert.Equal("us-ofac-csv", ListReader.Read([.. fetched.Files.Select(file => file.File)]).Format.Id);
    }

    [Fact]
    public async Task A_set_of_which_one_file_is_missing_is_not_fetched()
    {
        using var publisher = new Publisher(Ok(Fixture.Text("ofac-sdn.csv")), Status("404 Not Found"));
        using var fetcher = new ListFetcher(Quick, TimeProvider.System);

        Assert.IsType<FetchResult.Failed>(await fetcher.FetchAsync(
            new("us-sdn", [publisher.Root, new(publisher.Root, "ADD.CSV")]), [], folder, CancellationToken.None));
    }

    [Fact]
    public async Task Who_stops_waiting_stops_it()
    {
        var stopped = new TaskCompletionSource();
        using var publisher = new Publisher(async (_, _) => await stopped.Task);
        using var fetcher = new ListFetcher(Quick, TimeProvider.System);
        using var impatient = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => fetcher.FetchAsync(new("uk-sl", [publisher.Root]), [], folder, impatient.Token));
        stopped.SetResult();
    }

    async Task<FetchResult> FetchAsync(Publisher publisher, FetchSettings? settings = null, params FetchMark[] known)
    {
        using var fetcher = new ListFetcher(settings ?? Quick, TimeProvider.System);
        return await fetcher.FetchAsync(new("uk-sl", [publisher.Root]), known, folder, CancellationToken.None);
    }

    async Task<FetchResult.Fetched> FetchedAsync(Publisher publisher) =>
        Assert.IsType<FetchResult.Fetched>(await FetchAsync(publisher));

    async Task<FetchResult.Failed> FailedAsync(Publisher publisher, string reason, FetchSettings? settings = null)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(publisher, settings));
        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
        return failed;
    }

    static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
