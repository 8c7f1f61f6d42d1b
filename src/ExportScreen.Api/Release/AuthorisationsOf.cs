using ExportScreen.Core.Regulations;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Release;

/// <summary>Authorisations as they bear on one screening: what other sales left of them, and whether they still stand.</summary>
sealed class AuthorisationsOf(Sale sale, RecordedDecision decision, ActBook book)
{
    /// <summary>So many that a sale does not name are tried on it.</summary>
    const int MaxTried = 50;

    /// <summary>Those that the sale names, withdrawn ones left out.</summary>
    public IReadOnlyList<Authorisation> Named => [.. sale.Authorisations.Select(given => given.Ref)
        .OfType<string>().Select(book.Authorisations.GetValueOrDefault).OfType<AuthorisationRow>().Where(row => row.WithdrawnAt is null).Select(For)];

    /// <summary>Stored ones that the sale does not name but that may be meant for it, newest first.</summary>
    public IReadOnlyList<Authorisation> Others => [.. book.Authorisations.Values.OrderByDescending(row => row.Number)
        .Where(row => row.WithdrawnAt is null && sale.Authorisations.All(given => given.Ref != row.Stored.Id)
            && (row.Stored.Granted.Destination is null || row.Stored.Granted.Destination == sale.Destination.Country))
        .Select(For).Where(authorisation => authorisation.EndUser is not { Length: 0 }).Take(MaxTried)];

    /// <summary>What the sale's release takes of each.</summary>
    public IReadOnlyDictionary<string, AuthorisationUse> Uses(IReadOnlyList<string> names, Regulation regulation)
    {
        var endUsers = sale.Parties.Where(party => party.Roles.Contains(PartyRole.EndUser)).Select(PartyFingerprint.Of).ToList();
        return names.Select(name => (Name: name, Text: Text(name))).Where(found => found.Text is not null).ToDictionary(found => found.Name, found =>
        {
            var draw = Draw.Of(sale, regulation, found.Text!);
            return new AuthorisationUse(StoredAuthorisation.KeyOf(found.Text!), decision.Id, sale.Reference, endUsers, draw.Quantity, draw.Value);
        });
    }

    /// <summary>Why those that can't be used any more can't.</summary>
    public IReadOnlyDictionary<string, string> Faults(
        IReadOnlyList<string> names, IReadOnlyDictionary<string, AuthorisationUse> uses, DateOnly today) =>
        names.Select(name => (Name: name, Fault: Fault(name, uses.GetValueOrDefault(name), today)))
            .Where(found => found.Fault is not null).ToDictionary(found => found.Name, found => found.Fault!);

    string? Fault(string name, AuthorisationUse? use, DateOnly today) =>
        book.Authorisations.GetValueOrDefault(name) is { WithdrawnAt: not null } ? "withdrawn"
            : Text(name) is not { } text || use is null ? "not_on_file"
            : text.ValidUntil < today ? "expired"
            : text.EndUser is { Length: 0 } ? "of_another_sale"
            : (text.Quantity is { } pieces && !(use.Quantity <= pieces))
                || (text.Value is { } worth && !(use.Value?.Currency == worth.Currency && use.Value.IsAtMost(worth))) ? "exhausted"
            : null;

    /// <summary>A stored one, or one that an officer wrote out in the sale.</summary>
    Authorisation? Text(string name) => book.Authorisations.TryGetValue(name, out var row) ? For(row)
        : sale.Authorisations.FirstOrDefault(given => given.Ref is null && given.Reference == name) is { } inline
            ? Left(new StoredAuthorisation { Id = name, Granted = inline, EndUser = new() }, inline) : null;

    Authorisation For(AuthorisationRow row) => row.Stored.For(sale, OfOthers(row.Stored.Key));

    Authorisation Left(StoredAuthorisation stored, Authorisation inline) =>
        stored.LeftOf(OfOthers(stored.Key)) is var left ? inline with { Quantity = left.Quantity, Value = left.Value } : inline;

    IReadOnlyList<AuthorisationUse> OfOthers(string key) => OnFileReader.OfOthers(book, key, sale);
}
