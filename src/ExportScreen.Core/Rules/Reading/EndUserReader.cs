using System.Globalization;
using ExportScreen.Core.Exiles;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells who the end users are, and which states stand behind them.</summary>
static class EndUserReader
{
    static readonly string[] Missions =
    [
        "embassy", "consulate", "high commission", "permanent mission", "ambassade", "consulat", "botschaft", "konsulat",
        "generalkonsulat", "embajada", "consulado", "embaixada", "ambasciata", "consolato", "ambasada", "büyükelçiliği",
        "посольство", "консульство", "генеральное консульство", "посольства", "elçiliyi", "سفارة", "سفارت",
    ];

    public static IReadOnlyList<EndUser> Read(IReadOnlyList<SearchedParty> parties, ExileRecord exiles)
    {
        var themselves = parties.Where(party => !party.IsOwner).ToList();
        var named = themselves.FindAll(party => party.Party.Roles.Contains(PartyRole.EndUser));
        var receiving = themselves.FindAll(party =>
            party.Party.Roles.Any(role => role is PartyRole.Purchaser or PartyRole.Consignee or PartyRole.Installer));
        var users = named.Count > 0 ? named : receiving.Count > 0 ? receiving : themselves;
        return [.. users.Select(user => Read(user, parties, exiles))];
    }

    static EndUser Read(SearchedParty party, IReadOnlyList<SearchedParty> parties, ExileRecord exiles)
    {
        var owners = parties.Where(owner => owner.IsOwner && ReferenceEquals(owner.Party, party.Party)).ToList();
        return new()
        {
            Party = party,
            States = [.. party.Seats
                .Concat(party.Recognition.Bodies.Select(recognised => recognised.Body.State))
                .Concat(owners.Where(Controls).SelectMany(owner => owner.Seats
                    .Concat(owner.Recognition.Bodies.Select(recognised => recognised.Body.State))))
                .Concat(SendingStates(party, exiles))
                .Distinct().Order(StringComparer.Ordinal)],
            VerifiedPrivate = party.Party.Sector == Sector.Private
                && party.Sector == Sector.Private && party.Recognition.Bodies.Count == 0
                && owners.Count > 0 && !owners.Exists(owner => owner.OfState),
        };
    }

    /// <summary>An owner with half of it or more, or a share that is not known, or a state.</summary>
    static bool Controls(SearchedParty owner) => owner.OfState || ShareOf(owner.Owner!) is not { } share || share >= 50;

    /// <summary>Per cent; null: unknown.</summary>
    public static decimal? ShareOf(Owner owner) =>
        decimal.TryParse(owner.Share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            ? share : null;

    /// <summary>
    /// The states whose missions it may be: a word for a mission beside a state's name. Other organisations may bear a
    /// state's name, an association of its exiles above all, and are not looked at.
    /// </summary>
    static IEnumerable<string> SendingStates(SearchedParty party, ExileRecord exiles) =>
        party.Party.Names.Where(name => Missions.Any(word => Wording.Holds(name.Value, word, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(name => exiles.States.Where(state =>
                Wording.Holds(name.Value, state.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(state => state.State);
}
