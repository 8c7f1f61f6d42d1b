using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ExportScreen.Api.Log;
using ExportScreen.Audit;

namespace ExportScreen.Api.Release;

/// <summary>
/// The officers' acts of each tenant, one after another. What an act may be depends on those before it (what is left of a licence, who
/// signed already), so that it is appended only if none came in between: its idempotency key is its number among the tenant's acts, and
/// the log takes a key once. That holds whoever else writes to the store, in this process or another. The turn within this process only
/// spares useless tries. Another node would still read its own state of the book until its next act, so that before it answers the gate
/// it would have to catch up first.
/// </summary>
sealed class ActLog(Recorder recorder)
{
    const int Tries = 5;

    readonly ConcurrentDictionary<string, TenantBook> tenants = new(StringComparer.Ordinal);

    /// <summary>The tenant's acts so far; read from the log when first asked for.</summary>
    public async Task<ActBook> ReadAsync(string tenant, CancellationToken ct)
    {
        var own = tenants.GetOrAdd(tenant, static _ => new());
        if (own.Book is { } known)
            return known;

        await own.Turn.WaitAsync(ct);
        try
        {
            return own.Book ??= await CatchUpAsync(tenant, ActBook.Empty, ct);
        }
        finally
        {
            own.Turn.Release();
        }
    }

    /// <summary>Decides on an act in the light of all before it, and appends it.</summary>
    /// <param name="decide">Gives what to answer, and the act; null: nothing is done. It may be asked again.</param>
    public async Task<T> InTurnAsync<T>(string tenant, Func<ActBook, Task<(T Answer, Act? Act)>> decide, CancellationToken ct)
    {
        var own = tenants.GetOrAdd(tenant, static _ => new());
        await own.Turn.WaitAsync(ct);
        try
        {
            var book = own.Book ??= await CatchUpAsync(tenant, ActBook.Empty, ct);
            for (var i = 0; i < Tries; i++)
            {
                var (answer, act) = await decide(book);
                if (act is null)
                    return answer;

                // Not cancelled: whether it became durable must be known before the next one.
                var appended = await recorder.AppendAsync(tenant, act with { Idempotency = Place(tenant, book.Count, act) }, CancellationToken.None);
                if (appended.Entry.Entry.Id == act.Leaf.Id)
                {
                    own.Book = book.With(appended.Entry, act.Payload);
                    return answer;
                }

                own.Book = book = await CatchUpAsync(tenant, book, ct);
            }
        }
        catch (LogException)
        {
            // It may be in the log all the same; whoever comes next reads what is there.
            own.Book = null;
            throw;
        }
        finally
        {
            own.Turn.Release();
        }

        throw new LogBusyException($"Others act for {tenant} all the time.");
    }

    static Idempotency Place(string tenant, long number, Act act) => new(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"exportscreen/act\0{tenant}\0{number}"))),
        SHA256.HashData(Encoding.ASCII.GetBytes(act.Leaf.Id)));

    async Task<ActBook> CatchUpAsync(string tenant, ActBook book, CancellationToken ct)
    {
        await foreach (var (entry, payload, _) in recorder.PlayAsync(tenant, ActBook.Types, book.Last, ct))
            book = book.With(entry, payload);

        return book;
    }

    sealed class TenantBook
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public volatile ActBook? Book;
    }
}
