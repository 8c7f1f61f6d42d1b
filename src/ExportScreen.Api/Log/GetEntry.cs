using ExportScreen.Api.Access;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>One entry, with the receipt that whoever made it was given.</summary>
sealed class GetEntry(ILogStore store, LogReceipts receipts)
    : Endpoint<GetEntryRequest, Results<Ok<EntryWithReceipt>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/entries/{index}");
        Roles(Role.Regulator, Role.Officer);
        Description(builder => builder.ProducesProblem(404));
    }

    public override async Task<Results<Ok<EntryWithReceipt>, ProblemHttpResult>> ExecuteAsync(GetEntryRequest req, CancellationToken ct)
    {
        if (await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is null
            || await store.ReadEntryAsync(req.Log, req.Index, ct) is not { } entry)
        {
            return Problem.NotFound("The tenant has no such log, or the log no such entry.");
        }

        var receipt = await receipts.ReceiptAsync(entry, ct);
        var shown = EntryResponse.From(entry);
        return TypedResults.Ok(new EntryWithReceipt(
            shown.Index, shown.LeafHash, shown.Leaf, shown.Actor, receipt.ToTlogProof().ToString()));
    }
}

/// <param name="Index">From 0.</param>
sealed record GetEntryRequest(string Log, long Index);

/// <param name="Receipt">A c2sp.org/tlog-proof of the entry, by the checkpoint of the commit that brought it.</param>
sealed record EntryWithReceipt(long Index, string LeafHash, System.Text.Json.JsonElement Leaf, string? Actor, string Receipt);
