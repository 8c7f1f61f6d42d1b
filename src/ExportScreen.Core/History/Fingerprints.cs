using System.Security.Cryptography;
using System.Text;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>
/// Tells whether a party is one that was there before, without its name: a digest of each name's words, whatever their
/// order, script and romanisation, and of each number.
/// </summary>
public static class Fingerprints
{
    /// <summary>More are not kept: a party with more names or numbers is known by these.</summary>
    const int Most = 12;

    const int Bytes = 12;

    /// <summary>Of those named as end users; empty where none is.</summary>
    public static IReadOnlyList<string> OfEndUsers(Sale sale) => Some(sale.Parties
        .Where(party => party.Roles.Contains(PartyRole.EndUser)).SelectMany(OfParty));

    /// <summary>Of the owners of all parties.</summary>
    public static IReadOnlyList<string> OfOwners(Sale sale) =>
        Some(sale.Parties.SelectMany(party => party.Owners ?? []).SelectMany(OfOwner));

    internal static IEnumerable<string> OfOwner(Owner owner) => Of([owner.Name], owner.Identifiers);

    internal static IEnumerable<string> OfParty(Party party) => Of(party.Names.Select(name => name.Value), party.Identifiers);

    static IEnumerable<string> Of(IEnumerable<string> names, IReadOnlyList<Identifier> numbers) => names
        .Where(name => !NameWords.TellNothing(name))
        .Select(name => string.Join(' ', NameWords.Of(name).Order(StringComparer.Ordinal))).Where(words => words.Length > 0)
        .Select(words => Digest("name", words))
        .Concat(numbers.Select(number => Digest(number.Type, Plain(number.Value))));

    static string Plain(string number) => string.Concat(number.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    internal static string Digest(string kind, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\0{text}")).AsSpan(0, Bytes));

    static IReadOnlyList<string> Some(IEnumerable<string> digests) => [.. digests.Distinct().Take(Most).Order(StringComparer.Ordinal)];
}
