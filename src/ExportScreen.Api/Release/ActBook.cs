using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Audit;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>What the acts of a tenant's officers come to: authorisations, what releases took of them, and dismissals. One immutable
/// state; the log holds the acts.</summary>
sealed record ActBook
{
    public const string Authorisation = "authorisation";
    public const string Determination = "determination";
    public const string Resolution = "resolution";

    /// <summary>Bounds what is kept in memory. Beyond it no authorisation is taken, and the oldest dismissal is no longer carried over.</summary>
    public const int MaxAuthorisations = 20_000;
    const int MaxDismissals = 100_000;

    public static IReadOnlyList<string> Types { get; } = [Authorisation, Determination, Resolution];

    public static ActBook Empty { get; } = new();

    /// <summary>Acts so far.</summary>
    public long Count { get; private init; }

    /// <summary>Where the last of them stands; null: there is none.</summary>
    public (string Log, long Index)? Last { get; private init; }

    public ImmutableDictionary<string, AuthorisationRow> Authorisations { get; private init; } =
        ImmutableDictionary.Create<string, AuthorisationRow>(StringComparer.Ordinal);

    ImmutableDictionary<string, ImmutableList<AuthorisationUse>> Taken { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<AuthorisationUse>>(StringComparer.Ordinal);

    ImmutableDictionary<string, ImmutableList<DismissalRow>> Dismissed { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<DismissalRow>>(StringComparer.Ordinal);

    ImmutableQueue<string> DismissedParties { get; init; } = [];

    int DismissedCount { get; init; }

    /// <summary>What releases took of a licence, oldest first.</summary>
    /// <param name="key"><see cref="StoredAuthorisation.KeyOf"/>.</param>
    public IReadOnlyList<AuthorisationUse> UsesOf(string key) => Taken.GetValueOrDefault(key) ?? [];

    /// <summary>Dismissals of matches of this party, given since then and not contradicted.</summary>
    public IEnumerable<Dismissal> DismissalsOf(string party, DateTimeOffset since) => (Dismissed.GetValueOrDefault(party) ?? [])
        .Where(row => !row.Contradicted && row.At >= since)
        .Select(row => new Dismissal(row.Id, party, row.Listing, row.ListingDigest, row.Holders.Count));

    /// <summary>With one act more.</summary>
    /// <param name="payload">Null where it was erased: then it counts, and says nothing.</param>
    public ActBook With(StoredEntry entry, JsonObject? payload)
    {
        var book = this with { Count = Count + 1, Last = (entry.Log, entry.Index) };
        return payload is null ? book : entry.Entry.Type switch
        {
            Authorisation when payload["withdraws"]?.GetValue<string>() is { } id => Authorisations.TryGetValue(id, out var row)
                ? book with { Authorisations = Authorisations.SetItem(id, row with { WithdrawnAt = entry.Entry.Time }) } : book,
            Authorisation => book with
            {
                Authorisations = Authorisations.SetItem(entry.Entry.Id, new(
                    payload["authorisation"].Deserialize<StoredAuthorisation>(SaleJson.Options)!,
                    payload["holder"]!.GetValue<string>(), entry.Entry.Time, null, book.Count)),
            },
            Determination => book with { Taken = Take(payload["uses"]?.Deserialize<List<AuthorisationUse>>(SaleJson.Options) ?? []) },
            Resolution => book.WithResolution(entry.Entry, payload),
            _ => book,
        };
    }

    ImmutableDictionary<string, ImmutableList<AuthorisationUse>> Take(IReadOnlyList<AuthorisationUse> uses) => uses.Aggregate(
        Taken, (taken, use) => taken.SetItem(use.Authorisation, Add(taken.GetValueOrDefault(use.Authorisation) ?? [], use)));

    /// <summary>An order takes once, and the most that it was ever released for.</summary>
    static ImmutableList<AuthorisationUse> Add(ImmutableList<AuthorisationUse> uses, AuthorisationUse use) =>
        uses.Find(other => other.Reference == use.Reference) is { } earlier ? uses.Replace(earlier, earlier.OrMore(use)) : uses.Add(use);

    ActBook WithResolution(NewEntry entry, JsonObject payload)
    {
        var party = payload["party"]!.GetValue<string>();
        var (listing, digest) = (payload["listing"]!.GetValue<string>(), payload["listingDigest"]!.GetValue<string>());
        var rows = Dismissed.GetValueOrDefault(party) ?? [];
        var before = rows.Find(row => row.Listing == listing && row.ListingDigest == digest)
            ?? new(entry.Id, listing, digest, entry.Time, [], false);
        var after = payload["ruling"]!.GetValue<string>() == "dismissed"
            ? before with { Holders = before.Holders.Add(HolderName.Key(payload["holder"]!.GetValue<string>())), At = entry.Time }
            : before with { Contradicted = true };
        return (this with
        {
            Dismissed = Dismissed.SetItem(party, rows.Remove(before).Add(after)),
            DismissedParties = rows.IsEmpty ? DismissedParties.Enqueue(party) : DismissedParties,
            DismissedCount = DismissedCount + (rows.Contains(before) ? 0 : 1),
        }).Bounded();
    }

    ActBook Bounded()
    {
        if (DismissedCount <= MaxDismissals)
            return this;

        var rest = DismissedParties.Dequeue(out var oldest);
        return this with
        {
            DismissedParties = rest,
            DismissedCount = DismissedCount - Dismissed[oldest].Count,
            Dismissed = Dismissed.Remove(oldest),
        };
    }

    sealed record DismissalRow(
        string Id, string Listing, string ListingDigest, DateTimeOffset At, ImmutableHashSet<string> Holders, bool Contradicted);
}

/// <param name="Holder">Who put it on file.</param>
/// <param name="WithdrawnAt">Null: it stands.</param>
/// <param name="Number">Among the tenant's acts: the order in which they came.</param>
sealed record AuthorisationRow(
    StoredAuthorisation Stored, string Holder, DateTimeOffset StoredAt, DateTimeOffset? WithdrawnAt, long Number);
