using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Benchmarks.Printing;
using ExportScreen.Benchmarks.Speed;

namespace ExportScreen.Benchmarks.Lists;

/// <summary>Uploads a large list to a running service, once in quiet and once while others have sales screened.</summary>
sealed class ImportRun(Uri server) : IDisposable
{
    const string Planted = "Zaurbek Tamirlanovich Qoshqarbayev";
    const string List = "benchmark";

    static readonly string[] Names = ["Uzunqora", "Yettisuvli"];

    readonly HttpClient http = new()
    {
        BaseAddress = server,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("EXPORTSCREEN_KEY")) },
        Timeout = TimeSpan.FromMinutes(5),
    };

    public async Task RunAsync(int listings, int clients, CancellationToken ct)
    {
        using var declaration = Json("""
            { "title": "Benchmark", "publisher": "Benchmark", "issuer": "EU", "kind": "in_house", "licence": "none", "maxChangedPercent": 100 }
            """);
        (await http.PutAsync(new Uri($"/v1/lists/{List}", UriKind.Relative), declaration, ct)).EnsureSuccessStatusCode();
        var grown = new Corpus(RealNames.Load(null)).TakeListings(listings);
        var table = new Table("import", "clients", "listings", "upload to found s", "decisions meanwhile", "failed", "p50 ms", "p99 ms", "max ms");
        // Nothing may be taken away by hand alone, so the second version only adds.
        var planted = "";
        foreach (var load in (int[])[0, clients])
        {
            var name = $"{Planted} {Names[load == 0 ? 0 : 1]}";
            planted += $"planted{load},{name},person\n";
            var rows = new StringBuilder("key,name,type\n").Append(planted);
            foreach (var listing in grown)
                rows.Append(CultureInfo.InvariantCulture, $"{listing.Id},\"{listing.Caption.Replace("\"", "", StringComparison.Ordinal)}\",\n");

            var found = new TaskCompletionSource();
            var others = Enumerable.Range(0, load).Select(_ => ScreenUntilAsync(found.Task)).ToList();
            var start = Stopwatch.GetTimestamp();
            await UploadAsync(rows.ToString(), ct);
            while (!await IsFoundAsync(name, $"{List}:planted{load}", ct))
                await Task.Delay(20, ct);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
            found.SetResult();
            var sales = (await Task.WhenAll(others)).SelectMany(sales => sales).ToList();
            var times = sales.Select(sale => sale.Milliseconds).Order().DefaultIfEmpty().ToList();
            table.Add(load, listings + 1, elapsed, sales.Count, sales.Count(sale => !sale.Succeeded),
                times[times.Count / 2], times[times.Count * 99 / 100], times[^1]);
        }

        table.Print();
    }

    public void Dispose() => http.Dispose();

    async Task UploadAsync(string rows, CancellationToken ct)
    {
        using var form = new MultipartFormDataContent();
        using var file = new StringContent(rows);
        using var published = new StringContent(DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture));
        form.Add(file, "file", "benchmark.csv");
        form.Add(published, "publishedAt");
        using var answer = await http.PostAsync(new Uri($"/v1/lists/{List}/imports", UriKind.Relative), form, ct);
        answer.EnsureSuccessStatusCode();
        for (JsonNode? job = null; (string?)job?["state"] != "done"; await Task.Delay(20, ct))
        {
            job = JsonNode.Parse(await http.GetStringAsync(answer.Headers.Location, ct));
            var version = job?["version"];
            if ((string?)job?["state"] == "failed" || (version is not null && (string?)version["state"] != "in_use"))
                throw new InvalidOperationException($"The list did not come into use: {job!.ToJsonString()}");
        }
    }

    async Task<bool> IsFoundAsync(string name, string listing, CancellationToken ct)
    {
        using var body = Json(new JsonObject { ["names"] = new JsonArray(new JsonObject { ["value"] = name }) }.ToJsonString());
        using var answer = await http.PostAsync(new Uri("/v1/match", UriKind.Relative), body, ct);
        var matches = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ct));
        return matches!["hits"]!.AsArray().Any(hit => hit!.ToJsonString().Contains(listing, StringComparison.Ordinal));
    }

    async Task<List<(bool Succeeded, double Milliseconds)>> ScreenUntilAsync(Task end)
    {
        var sales = new List<(bool, double)>();
        while (!end.IsCompleted)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screenings") { Content = Json(Sale(Guid.NewGuid())) };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            var start = Stopwatch.GetTimestamp();
            using var answer = await http.SendAsync(request, CancellationToken.None);
            sales.Add(((int)answer.StatusCode == 201, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }

        return sales;
    }

    static string Sale(Guid reference) => $$"""
        {
          "reference": "{{reference}}", "exporter": { "name": "Beispiel GmbH", "country": "DE" },
          "items": [{ "kind": "equipment", "category": "imsi-content", "description": "IMSI catcher", "quantity": 1 }],
          "parties": [{ "ref": "P", "roles": ["end_user"], "type": "organization", "country": "UZ", "names": [{ "value": "Uzbektelecom" }] }],
          "destination": { "country": "UZ" }
        }
        """;

    static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
