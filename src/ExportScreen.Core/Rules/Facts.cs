using ExportScreen.Core.Exiles;
using ExportScreen.Core.History;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Regulations;
using ExportScreen.Core.Sales;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Core.Rules;

/// <summary>All that rules look at, derived once from the sale, the snapshot and the time; what several of them derive further is
/// kept with the first.</summary>
sealed record Facts
{
    public required Sale Sale { get; init; }

    public required ReferenceData Reference { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>Evaluates the profile's in-house rules.</summary>
    public EvaluatePredicate? Predicate { get; init; }

    /// <summary>Earlier screenings of the same reference, end user or owner.</summary>
    public required SaleHistory History { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The day of the decision in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(DecidedAt.UtcDateTime);

    /// <summary>Regimes that apply, in alphabetical order, each with what links the sale to it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<RegimeLink>> Regimes { get; init; }

    public required IReadOnlyList<ResolvedItem> Items { get; init; }

    /// <summary>Parties, each followed by its owners.</summary>
    public required IReadOnlyList<SearchedParty> Parties { get; init; }

    /// <summary>Those who will use it; where none is named, whoever buys or receives it.</summary>
    public required IReadOnlyList<EndUser> EndUsers { get; init; }

    /// <summary>The destination's country; several where it is not resolved, none where nothing is known.</summary>
    public required IReadOnlyList<string> Destinations { get; init; }

    /// <summary>Where it will be used, or by whose bodies: destination, users of a hosted service, end-user states.</summary>
    public required IReadOnlyList<string> PlacesOfUse { get; init; }

    /// <summary>Who buys, receives or installs it without being the end user.</summary>
    public IReadOnlyList<SearchedParty> Receivers => field ??= [.. Parties.Where(party => !party.IsOwner
        && party.Party.Roles.Any(role => role is PartyRole.Purchaser or PartyRole.Consignee or PartyRole.Installer))];

    /// <summary>Places of use, and where those are who buy, receive or install it: prohibitions on supply reach both.</summary>
    public IReadOnlyList<string> PlacesReached => field ??= [.. PlacesOfUse
        .Concat(Receivers.SelectMany(party => party.Seats.Concat(party.Places)))
        .Concat(Servers)
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>By state, of all places of use; states of which no record is held are there with level 0.</summary>
    public required IReadOnlyList<StateRecord> StateRecords { get; init; }

    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Notices of states with an exile record that named a party; they are no hits.</summary>
    public required IReadOnlyList<SetAsideNotice> SetAside { get; init; }

    public required IReadOnlyList<ListAge> Lists { get; init; }

    /// <summary>Authorisations given with the sale count as stored: an officer gave them.</summary>
    public required bool AuthorisationsStored { get; init; }

    public Regulation Regulation => Reference.Regulation;

    public bool Applies(string regime) => Regimes.ContainsKey(regime);

    /// <summary>Whether a list of this issuer binds a party to the sale.</summary>
    public bool Binds(string issuer) => issuer == "UN" || Applies(Jurisdiction.Normal(issuer));

    public string IssuerOf(Listing listing) =>
        Reference.Lists.FirstOrDefault(list => list.Id == listing.List)?.Issuer ?? "";

    /// <summary>Whether one of the country groups of 15 CFR part 740 has the country; Hong Kong counts as China.</summary>
    public bool InUsGroup(string country, params IReadOnlyList<string> groups) => groups.Any(group =>
        Regulation.UsGroups.TryGetValue(group, out var members)
            && (members.Contains(country) || (country == "HK" && members.Contains("CN"))));

    public StateRecord? RecordOf(string state) => StateRecords.FirstOrDefault(record => record.State == state);

    /// <summary>Where the server of a hosted service stands: what is put on one abroad has gone abroad.</summary>
    IEnumerable<string> Servers => CountryCodes.Candidates(Sale.Hosting?.Country);

    /// <summary>
    /// Where it goes or is made available: the destination, where a hosted service runs and its users log in from, where end users
    /// are established. An embassy is established where it stands.
    /// </summary>
    public IReadOnlyList<string> MadeAvailableIn => field ??= [.. Destinations
        .Concat((Sale.Hosting?.Users ?? []).SelectMany(CountryCodes.Candidates))
        .Concat(EndUsers.SelectMany(user => user.Party.Seats))
        .Concat(Servers)
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether it is nothing but a move within the Union's customs territory.</summary>
    public bool WithinUnion => UnionTerritory.HoldsAll(this);

    /// <summary>The answer to a red-flag question.</summary>
    public Fact Answer(string question) => Sale.RedFlags.GetValueOrDefault(question)?.Answer ?? Fact.Unknown;

    /// <summary>Whether a document with the sale bears out the fact at the pointer.</summary>
    public bool IsEvidenced(string pointer) => Sale.Evidence.Any(document => document.For == pointer);
}

/// <param name="Reason">A stable word: <c>exporter</c>, <c>jurisdiction</c>, <c>content</c>, <c>content_not_stated</c> …</param>
/// <param name="Pointer">Of the fact in the sale; null where there is none.</param>
sealed record RegimeLink(string Reason, string? Pointer);

/// <param name="Party">The scope's name of the party.</param>
sealed record SetAsideNotice(string Party, string State, string Listing);
