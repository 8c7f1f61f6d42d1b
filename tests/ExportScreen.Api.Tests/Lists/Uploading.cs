using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ExportScreen.Api.Installation;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Lists;

/// <summary>Imports over HTTP, as an admin does them.</summary>
static class Uploading
{
    public static async Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, string list, byte[] content, string name = "list.xml", params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content);
        form.Add(file, "file", name);
#pragma warning disable CA2000 // Disposed with the form.
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
#pragma warning restore CA2000
        return await client.PostAsync(new Uri($"/v1/lists/{list}/imports", UriKind.Relative), form);
    }

    /// <summary>The job as it is once it is done.</summary>
    public static async Task<JsonNode> ImportAsync(
        this HttpClient client, string list, byte[] content, string name = "list.xml", params (string Name, string Value)[] fields)
    {
        using var answer = await client.UploadAsync(list, content, name, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await client.EndOfAsync(answer.Headers.Location!.ToString());
    }

    /// <summary>The job as it is once it is done.</summary>
    public static async Task<JsonNode> EndOfAsync(this HttpClient client, string place)
    {
        for (var i = 0; i < 1200; i++)
        {
            var job = await (await client.AskAsync(place)).JsonAsync();
            if ((string?)job["state"] is "done" or "failed")
                return job;
            await Task.Delay(50);
        }

        throw new TimeoutException("The import did not end.");
    }

    public static Task<HttpResponseMessage> AcceptAsync(this HttpClient client, string list, string version, string reason) =>
        client.PostJsonAsync($"/v1/lists/{list}/versions/{version}/acceptance", new JsonObject { ["reason"] = reason }.ToJsonString());

    public static async Task<HttpResponseMessage> PutJsonAsync(this HttpClient client, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PutAsync(new Uri(path, UriKind.Relative), body);
    }

    public static string SnapshotDigest(this IServiceProvider services) => services.GetRequiredService<CurrentSnapshot>().Value!.Digest;

    /// <summary>A client of the tenant main with a key of this holder, with every role.</summary>
    public static async Task<HttpClient> HolderAsync(this RunningService service, string holder)
    {
        using var everyone = service.Everyone();
        var made = await (await everyone.PostJsonAsync(
            "/v1/keys", $$"""{"holder":"{{holder}}","roles":["screener","officer","regulator","admin"]}""")).JsonAsync();
        return service.With(made["secret"]!.GetValue<string>());
    }
}
