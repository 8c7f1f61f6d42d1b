using ExportScreen.Api.Access;
using ExportScreen.Api.Log;
using ExportScreen.Audit;

namespace ExportScreen.Api.Screenings;

/// <summary>Finds recorded screenings, as far as the caller may know of them: who is neither officer nor regulator, of its own alone.</summary>
sealed class ScreeningReader(ILogStore store, Recorder recorder)
{
    static readonly string[] Types = [ScreeningAct.Screening, ScreeningAct.Simulation];

    public async Task<RecordedAct?> FindAsync(string id, Caller caller, CancellationToken ct) =>
        await store.FindByIdAsync(caller.Tenant, id, ct) is { } entry && Types.Contains(entry.Entry.Type) && MaySee(entry, caller)
            ? await recorder.ReadAsync(entry, ct) : null;

    public Task<LogReceipt> ReceiptAsync(StoredEntry entry, CancellationToken ct) => recorder.ReceiptAsync(entry, ct);

    /// <summary>Newest first, screenings without simulations.</summary>
    public async Task<IReadOnlyList<RecordedAct>> QueryAsync(
        EntryQuery query, IEnumerable<SearchWord> words, Caller caller, CancellationToken ct)
    {
        IReadOnlyList<SearchWord> all = caller.SeesAll ? [.. words] : [.. words, SearchWords.Holder(caller.Holder)];
        var entries = await store.QueryAsync(
            query with { Types = [ScreeningAct.Screening], Terms = recorder.Terms(caller.Tenant, all) }, ct);
        return await Task.WhenAll(entries.Select(entry => recorder.ReadAsync(entry, ct)));
    }

    /// <summary>Whatever key of the same holder made it.</summary>
    bool MaySee(StoredEntry entry, Caller caller) => caller.SeesAll
        || entry.Entry.Facts.Terms.Contains(recorder.Terms(caller.Tenant, [SearchWords.Holder(caller.Holder)])[0]);
}
