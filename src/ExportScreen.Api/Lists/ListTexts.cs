using System.Security.Cryptography;
using System.Text.Json;
using ExportScreen.Audit;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;
using ExportScreen.Lists.Versions;

namespace ExportScreen.Api.Lists;

/// <summary>What is kept of an import beside the file itself: what changed, with the words of that day, and what could not be
/// read. Stored by its digest.</summary>
static class ListTexts
{
    public static (string Sha256, byte[] Content) Write<T>(T text)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(text, SaleJson.Options);
        return (Convert.ToHexStringLower(SHA256.HashData(content)), content);
    }

    /// <exception cref="LogTamperedException">It is not there: to say nothing of it would look as if there were nothing to say.</exception>
    public static async Task<T> ReadAsync<T>(ILogStore store, string sha256, CancellationToken ct) =>
        await store.ReadPartAsync(sha256, ct) is { } content ? JsonSerializer.Deserialize<T>(content, SaleJson.Options)!
            : throw new LogTamperedException($"What was kept of an import, {sha256}, is gone.");
}

/// <param name="Rejects">What could not be read.</param>
/// <param name="Notes">What was read but not understood.</param>
sealed record ReadingText(IReadOnlyList<Reject> Rejects, IReadOnlyList<Reject> Notes);

/// <summary>A <see cref="ListDiff"/> as it is stored.</summary>
sealed record DiffText(
    IReadOnlyList<string> Added, IReadOnlyList<ListingText> Removed, IReadOnlyList<ChangeText> Changed, IReadOnlyList<ReplacementText> Replaced)
{
    public static DiffText From(ListDiff diff) => new(
        diff.Added,
        [.. diff.Removed.Select(ListingText.From)],
        [.. diff.Changed.Select(change => new ChangeText(ListingText.From(change.Before), change.Members))],
        [.. diff.Replaced.Select(pair => new ReplacementText(ListingText.From(pair.Before), pair.By))]);
}

sealed record ChangeText(ListingText Before, IReadOnlyList<string> Members);

sealed record ReplacementText(ListingText Before, string By);

/// <summary>A listing with its details.</summary>
sealed record ListingText(Listing Listing, ListingDetails Details)
{
    public static ListingText From(Listing listing) => new(listing, listing.Details);

    public Listing Whole => Listing with { Details = Details };
}
