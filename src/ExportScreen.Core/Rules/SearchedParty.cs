using ExportScreen.Core.Bodies;
using ExportScreen.Core.Matching;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules;

/// <summary>
/// A party or an owner of one, with what the lists and the gazetteer say of it. What is derived is kept: a copy may change neither
/// party nor owner.
/// </summary>
sealed record SearchedParty
{
    /// <summary>Its name in scopes: the ref, or <c>parties/0</c>; for an owner <c>ref/owners/0</c>.</summary>
    public required string Name { get; init; }

    /// <summary>JSON pointer in the sale.</summary>
    public required string Pointer { get; init; }

    /// <summary>The party, or the party that is owned.</summary>
    public required Party Party { get; init; }

    /// <summary>Null where it is the party itself.</summary>
    public Owner? Owner { get; init; }

    public required MatchResult Result { get; init; }

    public required Recognition Recognition { get; init; }

    public bool IsOwner => Owner is not null;

    /// <summary>
    /// JSON pointers of names in which there is no word to search by or more than are read, or of all where none is in a script that is
    /// searched well: then one in Latin letters is needed too.
    /// </summary>
    public IReadOnlyList<string> Unreadable => field ??= Owner is { } owner
        ? IsUnreadable(owner.Name, NameWords.IsSearchable(owner.Name)) ? [$"{Pointer}/name"] : []
        : [.. Party.Names.Index()
            .Where(name => IsUnreadable(name.Item.Value, Party.Names.Any(other => NameWords.IsSearchable(other.Value))))
            .Select(name => $"{Pointer}/names/{name.Index}/value")];

    static bool IsUnreadable(string name, bool searchable) => !searchable || NameWords.TellNothing(name) || NameWords.IsTooLong(name);

    public Scope Scope => new() { Party = Name };

    /// <summary>Countries it is linked with, as stated.</summary>
    public IReadOnlyList<string> Countries => field ??= Owner is { } owner
        ? [.. CountryCodes.Candidates(owner.Country)]
        : [.. new[] { Party.Country }.Concat(Party.Addresses.Select(address => address.Country))
            .Concat(Party.Nationalities).SelectMany(CountryCodes.Candidates).Distinct()];

    /// <summary>Where it is established; several or none where that is not resolved.</summary>
    public IReadOnlyList<string> Seats => field ??= (Owner is null ? Party.Country : Owner.Country) is { } country
        ? CountryCodes.Candidates(country)
        : [.. (Owner is null ? Party.Addresses : []).SelectMany(address => CountryCodes.Candidates(address.Country)).Distinct()];

    /// <summary>Countries of its addresses.</summary>
    public IEnumerable<string> Places => Owner is null
        ? Party.Addresses.SelectMany(address => CountryCodes.Candidates(address.Country)) : [];

    /// <summary>Declared and recognised sector; the stricter of the two.</summary>
    public Sector Sector => Stricter(IsOwner ? Sector.Unknown : Party.Sector, Recognition.Sector);

    /// <summary>Its names or its declaration show a body of a state.</summary>
    public bool OfState => Recognition.Bodies.Count > 0 || Sector is Sector.Security or Sector.Government;

    /// <summary>
    /// States whose body or mission its names show it to be. A body of a state that it is not linked with otherwise must
    /// be well recognised.
    /// </summary>
    public IEnumerable<string> StatesOfNames => Recognition.States.Concat(Recognition.Bodies
        .Where(recognised => recognised.Confidence >= 700 || Countries.Contains(recognised.Body.State, StringComparer.Ordinal))
        .Select(recognised => recognised.Body.State));

    static Sector Stricter(Sector declared, Sector recognised) =>
        declared == Sector.Unknown ? recognised
        : recognised == Sector.Unknown ? declared
        : (Sector)Math.Min((int)declared, (int)recognised); // The enumeration runs from the strictest to the mildest.
}

/// <summary>Who will use it, and who stands behind.</summary>
sealed record EndUser
{
    public required SearchedParty Party { get; init; }

    /// <summary>States that it sits in, belongs to or is controlled by.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Declared private, owners of more than half named with their shares, and nothing in the names of either against it.</summary>
    public required bool VerifiedPrivate { get; init; }

    public Sector Sector => Party.Sector;

    /// <summary>It may be a security, police, intelligence or military body: it is one, or nobody knows what it is.</summary>
    public bool MayBeSecurity => Sector is Sector.Security or Sector.Unknown;

    /// <summary>Declared or recognised as a body of a state, not only taken for one because nobody knows.</summary>
    public bool KnownAsState => Sector is Sector.Security or Sector.Government or Sector.Telecom;

    /// <summary>A state's telecom operator or regulator that the gazetteer knows.</summary>
    bool IsStateTelecom => Sector == Sector.Telecom && Party.Recognition.Bodies.Count > 0;

    /// <summary>A purchase of surveillance technology by this very body was reported.</summary>
    public bool ReportedPurchase => Party.Recognition.Bodies.Any(recognised => recognised.Body.ReportedPurchase);

    /// <summary>
    /// Whether it counts as a body of a state. One that nobody knows does, for items of tier 1 and 2; for tier 3 it does
    /// not where its legal form is a company's.
    /// </summary>
    public bool CountsAsState(int tier) => Sector is Sector.Security or Sector.Government || IsStateTelecom
        || (Sector == Sector.Unknown
            && (tier < 3 || !Party.Recognition.Categories.Contains("private_company", StringComparer.Ordinal)));
}
