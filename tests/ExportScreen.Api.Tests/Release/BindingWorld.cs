using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using ExportScreen.Core;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Release;

/// <summary>The whole service under a binding profile, on the lists that ship as if they came out today.</summary>
public sealed class BindingWorld : IAsyncLifetime
{
    internal RunningService Service { get; private set; } = null!;

    internal Snapshot Today { get; private set; } = null!;

    internal Snapshots Snapshots => Service.Services.GetRequiredService<Snapshots>();

    public async ValueTask InitializeAsync()
    {
        Service = await RunningService.StartAsync();
        var shipped = Snapshots.Active!.Reference;
        Today = await MakeAsync(shipped with { Lists = [.. shipped.Lists.Select(list => list with { PublishedAt = Service.Clock.GetUtcNow() })] });
        Use(Today);
    }

    /// <summary>What sales are decided on from now on.</summary>
    public void Use(Snapshot snapshot) => Service.Services.GetRequiredService<CurrentSnapshot>().Value = snapshot;

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>A snapshot under the default profile, whose manifest the store holds.</summary>
    internal async Task<Snapshot> MakeAsync(ReferenceData reference)
    {
        var manifest = CanonicalJson.Of(new JsonObject
        {
            ["v"] = 1,
            ["profile"] = JsonSerializer.SerializeToNode(Profile.Default, SaleJson.Options),
            ["parts"] = new JsonArray(),
            ["made"] = Guid.NewGuid().ToString(),
        });
        var digest = Api.Log.Digest.Of(manifest);
        await Service.Store.PutPartAsync(Api.Log.Digest.Hex(digest), manifest, default);
        return new(digest, reference, Profile.Default);
    }

    /// <summary>Today's data with one listing more, on a list of its own.</summary>
    internal Task<Snapshot> WithListingAsync(Listing listing)
    {
        var reference = Today.Reference;
        var list = reference.Lists.First(one => one.Issuer == "EU");
        var longer = list with { Listings = [.. list.Listings, listing with { List = list.Id }] };
        return MakeAsync(reference with
        {
            Lists = [.. reference.Lists.Select(one => one == list ? longer : one)],
            Index = NameIndex.Build(reference.Lists.SelectMany(one => one == list ? longer.Listings : one.Listings), reference.Bodies),
        });
    }
}

/// <summary>A tenant with people in it, each with an own key.</summary>
sealed class Office : IDisposable
{
    public required Tenant Tenant { get; init; }

    /// <summary>Submits sales and asks the gate.</summary>
    public required HttpClient Erp { get; init; }

    public required HttpClient Anne { get; init; }

    public required HttpClient Bert { get; init; }

    public static async Task<Office> OpenAsync(BindingWorld world)
    {
        var tenant = await Tenant.MakeAsync(world.Service);
        return new()
        {
            Tenant = tenant,
            Erp = await tenant.ClientAsync("ERP", "screener"),
            Anne = await tenant.ClientAsync("Anne", "officer"),
            Bert = await tenant.ClientAsync("Bert", "officer"),
        };
    }

    public void Dispose()
    {
        Tenant.Dispose();
        Erp.Dispose();
        Anne.Dispose();
        Bert.Dispose();
    }
}

/// <summary>Acts over HTTP, as officers do.</summary>
static class Acting
{
    public const string Reason = "Looked at the papers and spoke with the end user.";

    public static string Id(this JsonNode screening) => screening["id"]!.GetValue<string>();

    public static Task<HttpResponseMessage> GateAsync(this HttpClient client, JsonNode screening, string? digest = null) =>
        client.AskAsync($"/v1/screenings/{screening.Id()}/release?digest={digest ?? screening["saleDigest"]!.GetValue<string>()}");

    public static Task<HttpResponseMessage> RuleAsync(this HttpClient client, JsonNode screening, string ruling = "release", string? aware = null) =>
        client.PostJsonAsync($"/v1/screenings/{screening.Id()}/determinations", new JsonObject
        {
            ["ruling"] = ruling,
            ["reason"] = Reason,
            ["evidence"] = new JsonArray("Memo of 24 November, file 17"),
            ["aware"] = aware,
        }.ToJsonString());

    public static Task<HttpResponseMessage> ResolveAsync(this HttpClient client, JsonNode screening, string ruling, string hit = "h_1") =>
        client.PostJsonAsync($"/v1/screenings/{screening.Id()}/hits/{hit}/resolution", $$"""{"ruling":"{{ruling}}","reason":"{{Reason}}"}""");

    public static async Task<string> StoreAsync(this HttpClient client, JsonNode authorisation)
    {
        var response = await client.PostJsonAsync("/v1/authorisations", authorisation.ToJsonString());
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync())["id"]!.GetValue<string>();
    }

    /// <summary>Codes of the blockers of a 409.</summary>
    public static async Task<IReadOnlyList<string>> BlockersAsync(this HttpResponseMessage response)
    {
        Assert.True(response.StatusCode == HttpStatusCode.Conflict, await response.Content.ReadAsStringAsync());
        return [.. ((await response.JsonAsync())["blockers"]?.AsArray() ?? []).Select(blocker => blocker!["code"]!.GetValue<string>())];
    }

    public static async Task<JsonNode> OkAsync(this HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    public static async Task<string> StateAsync(this HttpResponseMessage response) =>
        (await response.OkAsync())["release"]!["state"]!.GetValue<string>();
}

/// <summary>Sales of the kinds that a gate must tell apart.</summary>
static class Sales
{
    /// <summary>Clear, of tier 2.</summary>
    public static JsonNode Filter(string reference) => Of("07-url-filter-hotel-pt", reference);

    /// <summary>Clear, of tier 3.</summary>
    public static JsonNode Camera(string reference)
    {
        var sale = Filter(reference);
        sale["items"]![0]!["category"] = "body-worn-cameras";
        sale["items"]![0]!["kind"] = "equipment";
        sale["items"]![0]!["description"] = "Camera";
        return sale;
    }

    /// <summary>A licence is needed, and nothing else.</summary>
    public static JsonNode Forensics(string reference, int quantity = 1)
    {
        var sale = Of("05-forensics-swiss-police-eu001", reference);
        sale.AsObject().Remove("authorisations");
        sale["items"]![0]!["quantity"] = quantity;
        return sale;
    }

    /// <summary>A listed person's namesake buys a tier-2 item.</summary>
    public static JsonNode Namesake(string reference) => Of("16-namesake-of-a-listed-person", reference);

    /// <summary>What a licence for <see cref="Forensics"/> says.</summary>
    public static JsonObject Licence(string number, int quantity = 2) => new()
    {
        ["regime"] = "EU",
        ["type"] = "individual",
        ["reference"] = number,
        ["codes"] = new JsonArray("5A004.b"),
        ["quantity"] = quantity,
        ["endUserIdentity"] = new JsonObject { ["names"] = new JsonArray("Kantonspolizei Zürich"), ["country"] = "CH" },
        ["destination"] = "CH",
        ["validFrom"] = "2026-01-01",
        ["validUntil"] = "2027-12-31",
        ["conditions"] = new JsonArray("Report the export"),
    };

    static JsonNode Of(string name, string reference)
    {
        var sale = Screenings.CaseFile.Read(name).Sale;
        sale["reference"] = reference;
        return sale;
    }
}
