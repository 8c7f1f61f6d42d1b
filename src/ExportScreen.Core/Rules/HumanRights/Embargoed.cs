using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules.HumanRights;

/// <summary>What a country's situation asks for.</summary>
static class Embargoed
{
    public static Rule CountryProfile { get; } = new()
    {
        Id = "R53",
        Title = "The country's situation",
        Explanation = "A sale of surveillance technology to a state under an arms embargo needs due diligence. Coups, conflicts, "
            + "warrant law and rights scores are not held, so nothing follows from silence here.",
        Citations = [Law.Guidelines("section 3"), Law.DualUse("Art. 15(1)")],
        Modelling = Modelling.Partial,
        Apply = facts => facts.PlacesOfUse
            .Select(state => (State: state, Embargoes: facts.Regulation.ArmsEmbargoes.Where(embargo => embargo.Country == state
                    && (embargo.Until is not { } last || facts.Day <= last))
                .OrderBy(embargo => embargo.Regime, StringComparer.Ordinal).ToList()))
            .Where(place => place.Embargoes.Count > 0)
            .Select(place => Verdict.Flag(Outcome.EnhancedDueDiligence, "arms_embargo",
                $"{place.State} is under an arms embargo ({string.Join("; ", place.Embargoes.Select(Described))}).",
                new() { State = place.State }) with
            {
                Citations = [.. place.Embargoes.Select(embargo =>
                    Law.Other($"Arms embargo of the {embargo.Regime}", embargo.Country, embargo.Verification))],
            }),
    };

    static string Described(ArmsEmbargo embargo) => $"{embargo.Regime}: {embargo.Scope}";
}
