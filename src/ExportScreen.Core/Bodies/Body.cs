using ExportScreen.Core.Exiles;

namespace ExportScreen.Core.Bodies;

/// <summary>A state body of the gazetteer.</summary>
public sealed record Body
{
    /// <summary>Kebab-case, such as <c>uz-sss</c>.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string State { get; init; }

    /// <summary><c>state_security</c>, <c>police</c>, <c>interior_ministry</c>, <c>intelligence</c>, <c>telecom_regulator</c> …</summary>
    public required string Kind { get; init; }

    public required IReadOnlyList<BodyName> Names { get; init; }

    /// <summary>The body it belongs to; null: none is known.</summary>
    public string? Parent { get; init; }

    /// <summary>A sourced purchase of surveillance technology by this body.</summary>
    public bool ReportedPurchase { get; init; }

    /// <summary><c>source</c>: a page or list that was read supports that it exists; <c>knowledge</c>: none was; null: not told.</summary>
    public string? Basis { get; init; }

    /// <summary>They support that it exists, which is not to say that each of its names stands there.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Recorded at this installation; else it ships.</summary>
    public bool Local { get; init; }
}

/// <param name="Lang">BCP 47.</param>
/// <param name="Kind"><c>official</c>, <c>alias</c>, <c>short</c>, <c>acronym</c>, <c>former</c>.</param>
/// <param name="NeedsCountry">Says nothing without a country beside it.</param>
/// <param name="Ambiguous">Other bodies bear it too.</param>
/// <param name="Basis"><c>source</c>: this very name was found in a public list or page; <c>knowledge</c>: it was not, and needs a
/// second pair of eyes; null: not told.</param>
/// <param name="Source">Where it was found; null: in one of the body's sources, or nowhere.</param>
/// <param name="Local">Recorded at this installation; else it ships.</param>
public sealed record BodyName(
    string Value, string Lang, string Kind, bool NeedsCountry, bool Ambiguous, string? Basis = null, Source? Source = null,
    bool Local = false);

/// <summary>What an organisation's names say about what it is.</summary>
/// <param name="Bodies">Bodies it may be; several where a name is ambiguous and no country decides.</param>
/// <param name="Categories">Kinds of organisation that words of the name point to (<c>police</c>,
/// <c>private_company</c> …), without duplicates, in alphabetical order.</param>
/// <param name="Sector">What bodies and words add up to.</param>
public sealed record Recognition(
    IReadOnlyList<RecognisedBody> Bodies, IReadOnlyList<string> Categories, Sales.Sector Sector)
{
    /// <summary>States that it is itself, by name, or whose mission it is; ISO 3166-1 alpha-2, in alphabetical order.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>A mission of a state that its name does not tell, or tells in no way that is understood.</summary>
    public bool MissionOfUnknown { get; init; }
}

/// <param name="Confidence">Per mille.</param>
/// <param name="Name">The gazetteer's name that was recognised.</param>
/// <param name="Query">The party's name it was recognised in.</param>
/// <param name="Ambiguous">One of several candidates.</param>
/// <param name="Whole">Nothing else stands in the party's name.</param>
public sealed record RecognisedBody(Body Body, int Confidence, string Name, string Query, bool Ambiguous, bool Whole = false)
{
    /// <summary>The name as the gazetteer has it; null: it is made of several.</summary>
    public BodyName? Recorded => Body.Names.FirstOrDefault(name => string.Equals(name.Value, Name, StringComparison.Ordinal));
}
