using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ExportScreen.Core.Sales;

/// <summary>Tells whether a party is the one that was looked at before: a digest of the facts it was screened by. Its ref, roles and
/// sector are left out, since they say what it is here and not who it is.</summary>
public static class PartyFingerprint
{
    /// <summary><c>sha256:</c> and lowercase hex.</summary>
    public static string Of(Party party) => Digest(new()
    {
        ["type"] = party.Type.ToString(),
        ["names"] = Texts(party.Names.Select(name => name.Value)),
        ["countries"] = Texts(new[] { party.Country }.Concat(party.Addresses.Select(address => address.Country))
            .Concat(party.Nationalities).OfType<string>()),
        ["birthDate"] = party.BirthDate,
        ["identifiers"] = Identifiers(party.Identifiers),
    });

    /// <summary>Of an owner, who is screened by less.</summary>
    public static string Of(Owner owner) => Digest(new()
    {
        ["owner"] = true,
        ["names"] = Texts([owner.Name]),
        ["countries"] = Texts(new[] { owner.Country }.OfType<string>()),
        ["identifiers"] = Identifiers(owner.Identifiers),
    });

    /// <param name="name">As hits and scopes name a party or an owner.</param>
    /// <returns>Null where the sale has nobody of this name.</returns>
    public static string? Of(Sale sale, string name)
    {
        foreach (var (index, party) in sale.Parties.Index())
        {
            var own = party.Ref ?? $"parties/{index}";
            if (own == name)
                return Of(party);

            foreach (var (place, owner) in (party.Owners ?? []).Index())
            {
                if ($"{own}/owners/{place}" == name)
                    return Of(owner);
            }
        }

        return null;
    }

    static string Digest(JsonObject facts) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(facts)));

    static JsonArray Identifiers(IEnumerable<Identifier> identifiers) =>
        Texts(identifiers.Select(identifier => $"{identifier.Type}\n{identifier.Country}\n{identifier.Value}"));

    static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Distinct().Order(StringComparer.Ordinal).Select(text => JsonValue.Create(text))];
}
