using ExportScreen.Core.Names;
using ExportScreen.Core.Rules.Reading;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.Slips;

/// <summary>Clerical mistakes that a sale is likely to hold, asked about before they decide which law applies.</summary>
static class LikelySlips
{
    public static Rule Questions { get; } = new()
    {
        Id = "R05",
        Title = "Likely slips",
        Explanation = "What is stated in one place and does not go with another is asked about: a city, region, telephone code, legal "
            + "form or currency of another country than the one stated, codes that are easily mistaken for one another (NI for "
            + "Northern Ireland, KY for Kyrgyzstan), fractions where per cent are asked for, roles that were swapped. Where the "
            + "mistake would hide stricter law, the sale waits for the answer; else it is a note. The language of a name is "
            + "looked at only for bodies of states and beside a code that is easily mistaken, and never stops a sale by itself; nor does a "
            + "private party's telephone number.",
        Citations = [Law.Policy("R05"), Law.DualUse("Art. 27(1)")],
        Apply = facts => [.. Countries(facts), .. Fractions(facts), .. Roles(facts), .. Scripts(facts)],
    };

    static readonly string[] GroupsOfConcern = ["D:1", "D:5", "E:1", "E:2"];

    static IEnumerable<Verdict> Countries(Facts facts)
    {
        foreach (var place in Hints.Of(facts))
        {
            var against = place.Hints.Where(hint => hint.Countries.Count > 0 && CountryCodes.IsResolved(place.Country)
                && !CountryCodes.WithControlling(hint.Countries).Contains(CountryCodes.Controlling(place.Country), StringComparer.Ordinal)).ToList();
            foreach (var hint in against)
            {
                var twin = hint.Countries.FirstOrDefault(country => Confusable.Are(place.Country, country));
                if (hint.Soft && twin is null && !OfState(facts, place.Scope))
                    continue;

                var code = twin is null ? $"{hint.Kind}_against_country" : "confusable_country";
                // Who fled a country may keep its telephone number.
                var soft = hint.Soft || (hint.Kind == "phone" && twin is null && !OfState(facts, place.Scope));
                var hard = !soft || against.Exists(other => other is { Soft: false, Kind: not "phone" });
                yield return hard && (twin is null ? hint.Countries.Any(country => HidesLaw(facts, place.Country, country)) : Differ(facts, place.Country, twin))
                    ? Ask(code, $"{place.Country} is stated, and {hint.Pointer} points to {string.Join(" or ", hint.Countries)}: is {place.Pointer} right?",
                        place.Scope, place.Pointer, hint.Pointer)
                    : Note(code, place.Scope, place.Pointer, hint.Pointer);
            }
        }
    }

    /// <summary>0.12 is little, or 12 per cent.</summary>
    static IEnumerable<Verdict> Fractions(Facts facts)
    {
        foreach (var item in facts.Items.Where(item => item.Item.UsContentPercent is > 0 and < 1))
        {
            yield return Ask("percent_below_one", $"Item {item.Name} is said to have less than one per cent of US content: is a share meant?",
                item.Scope, $"{item.Pointer}/usContentPercent");
        }

        foreach (var (index, party) in facts.Sale.Parties.Index())
        {
            if ((party.Owners ?? []).Select(EndUserReader.ShareOf).OfType<decimal>().ToList() is { Count: > 0 } shares && shares.Sum() is > 0 and <= 1)
            {
                yield return Ask("shares_below_one", "All owners' shares together are one per cent or less: are parts of one meant?",
                    new() { Party = PartySearch.NameOf(party, index) }, $"/parties/{index}/owners");
            }
        }
    }

    static IEnumerable<Verdict> Roles(Facts facts)
    {
        var exporter = facts.Sale.Exporter.Name is { } name && !NameWords.TellNothing(name) ? NameWords.Of(name).ToHashSet(StringComparer.Ordinal) : null;
        foreach (var (index, party) in facts.Sale.Parties.Index().Where(party => party.Item.Roles.Contains(PartyRole.EndUser)))
        {
            var scope = new Scope { Party = PartySearch.NameOf(party, index) };
            if (exporter is not null && party.Names.Any(name => exporter.SetEquals(NameWords.Of(name.Value))))
                yield return Ask("exporter_as_end_user", "The exporter is named as end user.", scope, $"/parties/{index}/roles", "/exporter/name");

            if (party.Roles.Any(role => role is PartyRole.Forwarder or PartyRole.Bank))
                yield return Ask("carrier_or_bank_as_end_user", "Who forwards or finances the sale is named as end user.", scope, $"/parties/{index}/roles");
            else if (RedFlags.Words.Of(string.Join(". ", party.Names.Select(name => name.Value))).Any(about => about is RedFlags.Topic.Bank or RedFlags.Topic.Carrier))
                yield return Note("carrier_or_bank_as_end_user", scope, $"/parties/{index}/roles");
        }
    }

    /// <summary>A name said to be in Cyrillic that has no such letter.</summary>
    static IEnumerable<Verdict> Scripts(Facts facts) => facts.Sale.Parties.SelectMany((party, index) => party.Names.Index()
        .Where(name => WrittenAs.IsNot(name.Item))
        .Select(name => Note("script_against_language", new() { Party = PartySearch.NameOf(party, index) }, $"/parties/{index}/names/{name.Index}/lang")));

    static bool OfState(Facts facts, Scope scope) => facts.Parties.Any(party => party.Name == scope.Party && party.OfState);

    /// <summary>Law that holds there and not where the sale says.</summary>
    static bool HidesLaw(Facts facts, string stated, string meant) => Concerns(facts, meant).Except(Concerns(facts, stated)).Any();

    static bool Differ(Facts facts, string stated, string meant) => !Concerns(facts, stated).ToHashSet().SetEquals(Concerns(facts, meant))
        || facts.Regulation.EuMembers.Contains(stated) != facts.Regulation.EuMembers.Contains(meant)
        || facts.Regulation.Eu001Destinations.Contains(stated) != facts.Regulation.Eu001Destinations.Contains(meant)
        || (facts.Reference.Exiles.States.Any(state => state.State == stated) != facts.Reference.Exiles.States.Any(state => state.State == meant));

    static IEnumerable<string> Concerns(Facts facts, string country) =>
    [
        .. GroupsOfConcern.Where(group => facts.InUsGroup(country, group)),
        .. facts.Regulation.ArmsEmbargoes.Where(embargo => embargo.Country == country).Select(embargo => embargo.Regime),
        .. facts.Regulation.MonitoringProhibitions.Any(prohibition => prohibition.Country == country) ? ["monitoring"] : Array.Empty<string>(),
    ];

    static Verdict Ask(string code, string text, Scope scope, params IReadOnlyList<string> pointers) =>
        Verdict.Flag(Outcome.InsufficientInformation, code, text, scope) with
        {
            Missing = [pointers[0]],
            Evidence = [.. pointers.Select(pointer => new Basis("fact", pointer))],
        };

    static Verdict Note(string code, Scope scope, params IReadOnlyList<string> pointers) =>
        Verdict.Pass(code, scope) with { Missing = [pointers[0]] };
}
