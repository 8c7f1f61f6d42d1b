using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>Looks up what the tenant holds on file that bears on a sale.</summary>
sealed class OnFileReader(ActLog acts, TimeProvider clock)
{
    /// <summary>After a year a person looks at a match again.</summary>
    static readonly TimeSpan dismissalsLast = TimeSpan.FromDays(365);

    /// <returns>Null where the sale names an authorisation that is not on file, or was withdrawn.</returns>
    public async Task<OnFile?> ForAsync(string tenant, Sale sale, CancellationToken ct)
    {
        var book = await acts.ReadAsync(tenant, ct);
        var named = sale.Authorisations.Select(given => given.Ref).OfType<string>().Distinct()
            .Select(name => book.Authorisations.GetValueOrDefault(name)).ToList();
        if (named.Exists(row => row is null or { WithdrawnAt: not null }))
            return null;

        var since = clock.GetUtcNow() - dismissalsLast;
        var parties = sale.Parties.Select(PartyFingerprint.Of)
            .Concat(sale.Parties.SelectMany(party => party.Owners ?? []).Select(PartyFingerprint.Of));
        return new(
            [.. named.Select(row => row!.Stored.For(sale, OfOthers(book, row.Stored.Key, sale)))],
            [.. parties.Distinct().SelectMany(party => book.DismissalsOf(party, since))]);
    }

    /// <summary>What other orders took. An order takes once, however often it is screened and released again.</summary>
    public static IReadOnlyList<AuthorisationUse> OfOthers(ActBook book, string key, Sale sale) =>
        [.. book.UsesOf(key).Where(use => use.Reference != sale.Reference)];
}
