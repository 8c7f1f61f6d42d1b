using ExportScreen.Core.History;
using ExportScreen.Core.Rules.Embargoes;
using ExportScreen.Core.Rules.EndUse;
using ExportScreen.Core.Rules.HumanRights;
using ExportScreen.Core.Rules.Integrity;
using ExportScreen.Core.Rules.Items;
using ExportScreen.Core.Rules.Parties;
using ExportScreen.Core.Rules.RedFlags;
using ExportScreen.Core.Rules.Release;
using ExportScreen.Core.Rules.Slips;

namespace ExportScreen.Core.Rules;

/// <summary>All rules, in their order. Each runs; the strictest that nothing satisfies is the status.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Completeness.MissingFacts,              // R01
        Places.Unresolved,                      // R02
        Freshness.Lists,                        // R03
        Category.Unclear,                       // R04
        LikelySlips.Questions,                  // R05
        Listed.Sanctions,                       // R10
        Listed.ExportControlLists,              // R11
        Ownership.Listed,                       // R12
        Listed.Possible,                        // R13
        Monitoring.Eu,                          // R20
        Monitoring.Uk,                          // R20
        Monitoring.Swiss,                       // R20
        ListedItems.ToRussiaAndBelarus,         // R20b
        ListedItems.OfTheUk,                    // R20b
        MilitaryGoods.Embargoed,                // R21
        Comprehensive.Embargo,                  // R22
        RussiaBelarus.UsControls,               // R23
        EuList.Export,                          // R30
        UkList.Export,                          // R30
        UsList.Export,                          // R30
        NationalLists.Australia,                // R30
        NationalLists.Canada,                   // R30
        NationalLists.Israel,                   // R30
        NationalLists.Japan,                    // R30
        NationalLists.Switzerland,              // R30
        NationalLists.Others,                   // R30
        UsList.SurreptitiousListening,          // R31
        CyberException.Test,                    // R32
        SwissOrdinance.Goods,                   // R33
        EuList.Transfer,                        // R34
        EuList.Support,                         // R35
        AuthorityNotice.Informed,               // R40
        Awareness.Repression,                   // R41
        MilitaryUse.Us,                         // R42
        MilitaryUse.Eu,                         // R42
        MilitaryUse.Uk,                         // R42
        MilitaryUse.Others,                     // R42
        Statement.EndUseStatement,              // R43
        CyberDefenceClaim.CarveOut,             // R44
        Unlisted.ForSecurityBodies,             // R50
        Inquiry.RedFlags,                       // R51
        ReportedMisuse.Reports,                 // R52
        MisuseBefore.OfEarlierSales,            // R52
        Embargoed.CountryProfile,               // R53
        CrossBorder.ByStates,                   // R54
        ExileTargeting.Record,                  // R55
        Authorisations.OnFile,                  // R60
        Signatures.Asked,                       // R61
        Changes.AfterScreening,                 // R62
    ];

    /// <summary>By id; of a rule with rows for several regimes the least modelled counts.</summary>
    public static Coverage Coverage { get; } = Count();

    static Coverage Count()
    {
        var worst = Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rows => rows.Min(rule => rule.Modelling)).ToList();
        return new(worst.Count(modelling => modelling == Modelling.Modelled),
            worst.Count(modelling => modelling == Modelling.Partial),
            worst.Count(modelling => modelling == Modelling.NotModelled));
    }
}
