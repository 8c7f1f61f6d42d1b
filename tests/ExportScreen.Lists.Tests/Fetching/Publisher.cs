using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ExportScreen.Lists.Tests.Fetching;

/// <summary>A publisher's server on this machine, which answers as a test has it, byte by byte.</summary>
sealed class Publisher : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Func<string, NetworkStream, Task> answer;

    /// <param name="answer">Takes the request's head.</param>
    public Publisher(Func<string, NetworkStream, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Answers in turn, the last one again and again.</summary>
    public Publisher(params string[] answers) : this([.. answers.Select(Encoding.UTF8.GetBytes)])
    {
    }

    public Publisher(params byte[][] answers)
        : this(new Queue<byte[]>(answers))
    {
    }

    Publisher(Queue<byte[]> answers)
        : this(async (_, stream) => await stream.WriteAsync(answers.Count > 1 ? answers.Dequeue() : answers.Peek()))
    {
    }

    /// <summary>Heads of the requests so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri Root => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public static string Ok(string body, params string[] headers) =>
        $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
            + string.Concat(headers.Select(header => header + "\r\n")) + "\r\n" + body;

    public static string Status(string status, params string[] headers) =>
        $"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 0\r\n"
            + string.Concat(headers.Select(header => header + "\r\n")) + "\r\n";

    public static byte[] Gzipped(byte[] packed) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"),
        .. packed,
    ];

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(content);

        return packed.ToArray();
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop.Token);
            await using var stream = client.GetStream();
            try
            {
                var head = await HeadAsync(stream);
                Requests.Enqueue(head);
                await answer(head, stream);
            }
            catch (IOException)
            {
                // Who asked has heard enough.
            }
        }
    }

    static async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) > 0)
            head.Append((char)one[0]);

        return head.ToString();
    }
}
