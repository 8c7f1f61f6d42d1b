using System.Diagnostics;
using System.Text;
using ExportScreen.Api.Tests.Screenings;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests;

/// <summary>A name that nobody else bears, followed through everything that leaves the service but its answers.</summary>
public sealed class CanaryTests
{
    const string Name = "Ғайбулло Канарейкинбоев";

    static string[] Spellings =>
    [
        Name,
        string.Concat(Name.Select(letter => letter == ' ' ? " " : $"\\u{(int)letter:x4}")),
        string.Concat(Name.Select(letter => letter == ' ' ? " " : $"\\u{(int)letter:X4}")),
        Uri.EscapeDataString(Name),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Name)),
        "Канарейкинбоев",
        "anareikinbo",
        "anareykinbo",
    ];

    [Fact]
    public async Task A_party_name_is_in_no_log_line_trace_address_or_leaf()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (spans)
                    spans.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var sale = CaseFile.Read("16-namesake-of-a-listed-person").SaleJson.Replace("Olga Vladimirovna Volkova", Name, StringComparison.Ordinal);
        Assert.Contains(Name, sale, StringComparison.Ordinal);

        var response = await client.ScreenAsync(sale, "canary");
        var id = (await response.JsonAsync())["id"]!.GetValue<string>();
        await client.ScreenAsync(sale.Replace("\"reference\"", "\"referenz\"", StringComparison.Ordinal), "canary-unknown-member");
        await client.ScreenAsync(sale.Replace("\"PT\"", $"\"{Name}\"", StringComparison.Ordinal), "canary-wrong-place");
        await client.ScreenAsync(sale[..^20], "canary-broken");
        await client.PostJsonAsync("/v1/what-if", sale);
        await client.PostJsonAsync("/v1/match", $$"""{"names":[{"value":"{{Name}}"}]}""");
        await client.PostJsonAsync("/v1/screenings/search", $$"""{"party":"{{Name}}"}""");
        await client.PostJsonAsync("/v1/bodies/search", $$"""{"name":"{{Name}}"}""");
        await client.PostJsonAsync($"/v1/screenings/{id}/replay", """{"mode":"as-decided"}""");
        await client.AskAsync($"/v1/screenings?reference={Uri.EscapeDataString(Name)}");
        await client.AskAsync($"/v1/nothing/{Uri.EscapeDataString(Name)}");

        var left = new StringBuilder(service.Logged.Text);
        foreach (var entry in await service.Store.ReadEntriesAsync("main-2026", 0, 1000, default))
        {
            left.AppendLine(Encoding.UTF8.GetString(entry.Entry.Leaf.Span)).AppendJoin(' ', entry.Entry.Facts.Terms)
                .AppendLine(Encoding.UTF8.GetString((entry.Entry.Payload ?? default).Span));
        }

        left.AppendLine(response.Headers.Location?.ToString());
        var exported = service.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>();
        Assert.NotEmpty(exported.Endpoints);
        Assert.NotEmpty(spans);
        lock (spans)
        {
            foreach (var span in spans.Where(span => !span.Source.Name.StartsWith("System.Net.Http", StringComparison.Ordinal)))
                left.AppendLine(span.DisplayName).AppendJoin('\n', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")).AppendLine();
        }

        Assert.All(Spellings, spelling => Assert.DoesNotContain(spelling, left.ToString(), StringComparison.OrdinalIgnoreCase));
    }
}
