using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ExportScreen.Cli.Tests;

/// <summary>Answers as the service does, on this machine. While it is there, the key is in the environment.</summary>
sealed class FakeService : IDisposable
{
    public const string Key = "a-key-of-the-tests";

    readonly HttpListener listener = new();
    readonly Dictionary<string, Queue<(int Status, byte[] Body)>> answers = new(StringComparer.Ordinal);

    public FakeService()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
        listener.Start();
        Environment.SetEnvironmentVariable("EXPORTSCREEN_KEY", Key);
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Method, path and body, in order.</summary>
    public List<(string Request, string Body)> Requests { get; } = [];

    /// <summary>Answers to one request, in turn; the last one again and again.</summary>
    /// <param name="request">Such as <c>GET /v1/lists</c>.</param>
    public FakeService On(string request, params (int Status, string Json)[] answers)
    {
        this.answers[request] = new(answers.Select(answer => (answer.Status, Encoding.UTF8.GetBytes(answer.Json))));
        return this;
    }

    /// <summary>Answers with bytes as they are.</summary>
    public FakeService On(string request, byte[] body)
    {
        answers[request] = new([(200, body)]);
        return this;
    }

    /// <summary>No key is needed any more.</summary>
    public bool IsPublic { get; set; }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("EXPORTSCREEN_KEY", null);
        listener.Close();
    }

    async Task ServeAsync()
    {
        while (true)
        {
            var context = await listener.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
            var request = $"{context.Request.HttpMethod} {context.Request.RawUrl}";
            Requests.Add((request, await reader.ReadToEndAsync()));
            var known = answers.GetValueOrDefault(request) ?? new([(404, Encoding.UTF8.GetBytes("""{"title":"Not found"}"""))]);
            var (status, body) = !IsPublic && context.Request.Headers["Authorization"] != $"Bearer {Key}" ? (401, "{}"u8.ToArray())
                : known.Count > 1 ? known.Dequeue() : known.Peek();
            context.Response.StatusCode = status;
            context.Response.ContentType = status < 400 ? "application/json" : "application/problem+json";
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }
}
