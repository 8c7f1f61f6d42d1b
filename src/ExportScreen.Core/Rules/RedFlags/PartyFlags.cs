using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>Circumstances of those who take part. Each gives the pointers of the facts that show it.</summary>
static class PartyFlags
{
    /// <summary>Registries that are chosen because they tell little: known practice, and no statement of law.</summary>
    static readonly HashSet<string> Secretive =
        ["AI", "BM", "BS", "BZ", "CK", "GG", "IM", "JE", "KN", "KY", "LR", "MH", "NR", "PA", "SC", "TC", "VC", "VG", "VU", "WS"];

    static readonly HashSet<string> Services =
        ["armed_forces", "border_guard", "defence_ministry", "intelligence", "paramilitary", "presidential_security", "state_security"];

    /// <summary>RF-004: core surveillance for a hotel, a shop, a school.</summary>
    public static IEnumerable<string> UnfitForBusiness(Circumstances sale) => sale.Tier > 1 ? [] : sale.EndUsers
        .Where(user => user.About.Contains(Topic.Everyday)
            || user.User.Party.Recognition.Categories.Contains(Bodies.OrganisationWords.Affiliated, StringComparer.Ordinal))
        .Select(user => $"{user.User.Party.Pointer}/names");

    /// <summary>RF-006: who carries or resells is no end user. What a carrier may need for itself is of tier 3.</summary>
    public static IEnumerable<string> CarrierAsEndUser(Circumstances sale) => sale.Parties
        .Where(party => party.Party.Roles.Contains(PartyRole.EndUser))
        .SelectMany(party => party.Party.Roles.Any(role => role is PartyRole.Forwarder or PartyRole.Broker or PartyRole.Intermediary)
            ? [$"/parties/{party.Index}/roles"]
            : sale.Tier < 3 && party.Party is { Type: not PartyType.Person, Sector: Sector.Private or Sector.Unknown }
                && (party.About.Contains(Topic.Carrier) || party.About.Contains(Topic.Trader))
            ? new[] { $"/parties/{party.Index}/names" } : []);

    /// <summary>RF-007: "to be advised" is no end user.</summary>
    public static IEnumerable<string> EndUserNotNamed(Circumstances sale) => sale.Parties
        .Where(party => party.Party.Roles.Contains(PartyRole.EndUser) && party.About.Contains(Topic.NotNamed))
        .Select(party => $"/parties/{party.Index}/names");

    /// <summary>RF-009: a box or a free zone is where goods wait to go on.</summary>
    public static IEnumerable<string> AddressOfTransit(Circumstances sale) => sale.Parties
        .Where(party => party.Party.Roles.Any(role => role is PartyRole.EndUser or PartyRole.Consignee or PartyRole.Purchaser))
        .SelectMany(party => party.Party.Addresses.Index()
            .Where(address => (address.Item.Street is { } street && Words.IsNothingBut(street, Topic.PostBox))
                || Words.Of($"{address.Item.Street}. {address.Item.City}").Contains(Topic.FreeZone))
            .Select(address => $"/parties/{party.Index}/addresses/{address.Index}"));

    /// <summary>RF-011.</summary>
    public static IEnumerable<string> OtherPayer(Circumstances sale) => sale.Parties
        .Where(party => party.Party.Roles.Contains(PartyRole.Payer)
            && !party.Party.Roles.Any(role => role is PartyRole.Purchaser or PartyRole.EndUser))
        .Select(party => $"/parties/{party.Index}/roles");

    /// <summary>RF-032: forces and services of states other than those that the general authorisations trust.</summary>
    public static IEnumerable<string> ForcesOrServices(Circumstances sale) => sale.Tier > 2 ? [] : sale.EndUsers
        .Where(user => user.User.Party.Recognition.Bodies.Any(body => Services.Contains(body.Body.Kind))
            || user.User.Party.Recognition.Categories.Any(Services.Contains))
        .Where(user => user.User.States.Count == 0 || !user.User.States.All(state =>
            sale.Facts.Regulation.EuMembers.Contains(state) || sale.Facts.Regulation.Eu001Destinations.Contains(state)))
        .Select(user => $"{user.User.Party.Pointer}/names");

    /// <summary>RF-054.</summary>
    public static IEnumerable<string> SecretiveOwners(Circumstances sale) => sale.Parties.SelectMany(party =>
        (party.Party.Owners ?? []).Index().Where(owner => owner.Item.Country is { } country && Secretive.Contains(country))
            .Select(owner => $"/parties/{party.Index}/owners/{owner.Index}/country")
            .Concat(party.Party.Roles.Any(role => role is PartyRole.Purchaser or PartyRole.Intermediary or PartyRole.Broker)
                && party.Party.Country is { } seat && Secretive.Contains(seat) && !sale.Facts.Destinations.Contains(seat, StringComparer.Ordinal)
                ? [$"/parties/{party.Index}/country"] : []));

    /// <summary>RF-059: core surveillance for those who watch for others.</summary>
    public static IEnumerable<string> PrivateService(Circumstances sale) => sale.Tier > 1 ? [] : sale.EndUsers
        .Where(user => !user.User.Party.OfState && user.About.Contains(Topic.Detective))
        .Select(user => $"{user.User.Party.Pointer}/names");
}
