using System.Text.Json.Serialization;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Release;

/// <summary>The end user that an authorisation was granted for. All that is given must agree with the party; what the sale does not
/// state of it does not.</summary>
public sealed record Licensee
{
    /// <summary>The exporter's ref for it; null: it is told by the rest.</summary>
    public string? Ref { get; init; }

    /// <summary>Spellings, of which one must be a name of the party, letter case and signs aside.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Where it is established, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>One must be the party's, and none of the party's of the same sort may be another.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Whether it tells of anyone.</summary>
    [JsonIgnore]
    public bool IsNamed => Ref is not null || (Names.Count > 0 && Country is not null) || Identifiers.Count > 0;

    public bool Is(Party party) => IsNamed
        && (Ref is null || Ref == party.Ref)
        && (Names.Count == 0 || Names.Any(name => party.Names.Any(other => Words(name).SequenceEqual(Words(other.Value)))))
        && (Country is null || Country == party.Country)
        && (Identifiers.Count == 0 || (Identifiers.Any(own => party.Identifiers.Any(other => Same(own, other, party)))
            && !Identifiers.Any(own => party.Identifiers.Any(other => other.Type == own.Type && !Same(own, other, party)))));

    bool Same(Identifier own, Identifier other, Party party) => Matching.Identifiers.Same(
        own, Country is null ? [] : [Country], other, party.Country is null ? [] : [party.Country]);

    static List<string> Words(string name) => NameText.Tokens(NameText.Clean(name));
}
