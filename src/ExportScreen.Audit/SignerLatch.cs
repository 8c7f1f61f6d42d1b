using System.Collections.Concurrent;

namespace ExportScreen.Audit;

/// <summary>
/// Remembers outside the database, in one small file a log, the last head that was signed, and signs only what is proven
/// to agree with it. So a restored backup can't fork a log: it can show no proof. Keep the folder out of backups of the
/// database, and never empty it: without it the first head that comes is believed.
/// </summary>
/// <param name="folder">Made where absent. Each node has its own.</param>
public sealed class SignerLatch(string folder)
{
    readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);

    /// <summary>Origins whose file this process knows to be on disk: one can be seen though flushing its folder failed.</summary>
    readonly ConcurrentDictionary<string, bool> durable = new(StringComparer.Ordinal);

    internal Action<string, ReadOnlySpan<byte>> Replace { get; init; } = DurableFile.Replace;

    internal Action<string> Flush { get; init; } = DurableFile.FlushFolder;

    /// <summary>The last signed head; null where none was. A damaged file is a <see cref="LogTamperedException"/>.</summary>
    public Checkpoint? Last(string origin)
    {
        if (!File.Exists(PathOf(origin)))
            return null;

        try
        {
            var last = Checkpoint.Parse(StrictText.Utf8.GetString(File.ReadAllBytes(PathOf(origin))));
            return last.Origin == origin ? last : throw new FormatException("It is of another log.");
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new LogTamperedException($"The latch of {origin} cannot be read.", e);
        }
    }

    /// <summary>
    /// A head read from the store can't be smaller than what was signed before it was read, or of that size with another
    /// root: then the store was rolled back or changed, and a <see cref="LogTamperedException"/> says so.
    /// </summary>
    /// <param name="last">What <see cref="Last"/> gave before the head was read.</param>
    public static void Check(Checkpoint? last, Checkpoint head)
    {
        if (last is null)
            return;
        if (head.Size < last.Size)
            throw new LogTamperedException($"{head.Origin} has {head.Size} entries, but {last.Size} were signed.");
        if (head.Size == last.Size && head.Root != last.Root)
            throw new LogTamperedException($"{head.Origin} has another root than was signed for its {last.Size} entries.");
    }

    /// <summary>
    /// Signs a committed head. A larger one than the last signed must be proven to extend it and is remembered, durably,
    /// before the signature exists; a smaller one must be proven to be its beginning. Otherwise a
    /// <see cref="LogTamperedException"/>, and nothing is signed. Safe to call at once from many threads.
    /// </summary>
    /// <param name="tree">Where the proof is taken from; it need not be trusted.</param>
    public async Task<string> SignAsync(LogSigner signer, Checkpoint head, TileTree tree, CancellationToken ct)
    {
        if (signer.VerifierKey.Name != head.Origin)
            throw new ArgumentException($"{signer.VerifierKey.Name} does not sign for {head.Origin}.", nameof(signer));

        var gate = gates.GetOrAdd(head.Origin, _ => new(1, 1));
        await gate.WaitAsync(ct);
        try
        {
            var last = Last(head.Origin);
            if (last is not null && !await AgreeAsync(last, head, tree, ct))
            {
                throw new LogTamperedException(
                    $"{head.Origin} at {head.Size} entries does not agree with what was signed at {last.Size}.");
            }

            if (last is null || head.Size > last.Size)
            {
                durable.TryRemove(head.Origin, out _);
                Replace(PathOf(head.Origin), StrictText.Utf8.GetBytes(head.ToString()));
                durable[head.Origin] = true;
            }
            else if (!durable.ContainsKey(head.Origin))
            {
                Flush(Path.GetFullPath(folder)); // needs no room, so that a full disk keeps nobody from reading
                durable[head.Origin] = true;
            }

            return signer.Sign(head.ToString());
        }
        finally
        {
            gate.Release();
        }
    }

    static async Task<bool> AgreeAsync(Checkpoint last, Checkpoint head, TileTree tree, CancellationToken ct)
    {
        var (older, newer) = last.Size <= head.Size ? (last, head) : (head, last);
        var proof = await ConsistencyProof.CreateAsync(tree, older.Size, newer.Size, ct);
        return ConsistencyProof.Verify(older.Size, older.Root, newer.Size, newer.Root, proof);
    }

    string PathOf(string origin) => Path.Combine(folder, Hash.Of(StrictText.Utf8.GetBytes(origin)).ToHex());
}
