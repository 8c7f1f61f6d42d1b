using System.Globalization;
using ExportScreen.Core.Bodies;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Reading;

/// <summary>Tells who the end users are, and which states stand behind them.</summary>
static class EndUserReader
{
    /// <summary>
    /// Those named as end users; where none is, whoever buys or receives; and in any role a body of state security, which
    /// does not buy, pay or receive for others.
    /// </summary>
    public static IReadOnlyList<EndUser> Read(IReadOnlyList<SearchedParty> parties)
    {
        var themselves = parties.Where(party => !party.IsOwner).ToList();
        var named = themselves.FindAll(party => party.Party.Roles.Contains(PartyRole.EndUser));
        var receiving = themselves.FindAll(party =>
            party.Party.Roles.Any(role => role is PartyRole.Purchaser or PartyRole.Consignee or PartyRole.Installer));
        var users = named.Count > 0 ? named : receiving.Count > 0 ? receiving : themselves;
        return [.. themselves.Where(party => users.Contains(party) || IsSecurityBody(party)).Select(user => Read(user, parties))];
    }

    static bool IsSecurityBody(SearchedParty party) =>
        party.Recognition is { Sector: Sector.Security, Bodies.Count: > 0 } && party.StatesOfNames.Any();

    static EndUser Read(SearchedParty party, IReadOnlyList<SearchedParty> parties)
    {
        var owners = parties.Where(owner => owner.IsOwner && ReferenceEquals(owner.Party, party.Party)).ToList();
        return new()
        {
            Party = party,
            States = [.. CountryCodes.WithControlling(party.Seats.Concat(party.Places)
                .Concat(party.StatesOfNames).Concat(ServedBy(party))
                .Concat(owners.Where(owner => Controls(owner) && MakesState(owner))
                    .SelectMany(owner => owner.Seats.Concat(owner.StatesOfNames))))
                .Order(StringComparer.Ordinal)],
            VerifiedPrivate = party.Party.Sector == Sector.Private && IsPrivateByName(party)
                && owners.TrueForAll(IsPrivateByName)
                && owners.Sum(owner => ShareOf(owner.Owner!) ?? 0) > 50,
        };
    }

    /// <summary>An official acts for a state; anyone else's nationality says nothing of whom they act for.</summary>
    static IEnumerable<string> ServedBy(SearchedParty party) =>
        party.Party is { Type: PartyType.Person, Sector: Sector.Security or Sector.Government }
            ? party.Party.Nationalities.SelectMany(CountryCodes.Candidates) : [];

    static bool IsPrivateByName(SearchedParty party) => !party.OfState
        && party.Recognition.Categories.All(category => category == OrganisationWords.PrivateCompany);

    /// <summary>An owner with half of it or more, or a share that is not known, or a state.</summary>
    static bool Controls(SearchedParty owner) => owner.OfState || ShareOf(owner.Owner!) is not { } share || share >= 50;

    /// <summary>
    /// Where a private owner is at home says nothing of the state there, least of all where the owner fled it; a listed
    /// one is taken to act for it. A state's notice about someone is no listing.
    /// </summary>
    static bool MakesState(SearchedParty owner) => owner.OfState || owner.Result.Hits.Any(hit =>
        hit.ConfirmedBy is not null && hit.Listing.Measure != Measure.StateNotice);

    /// <summary>Per cent; null: unknown.</summary>
    public static decimal? ShareOf(Owner owner) =>
        decimal.TryParse(owner.Share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            ? share : null;
}
