using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules;

/// <summary>Provisions that a person must look at: the engine names them and does not judge them.</summary>
static class NotModelled
{
    public static Rule InternalRepression { get; } = Of("R21", "Internal-repression goods and arms",
        "Goods for internal repression and arms for a country under an arms embargo are prohibited or need a licence, by list.",
        Law.Other("Common Position 2008/944/CFSP and arms embargoes", "lists of goods", Verification.Known));

    public static Rule UsRussiaBelarus { get; } = Of("R23", "Russia and Belarus under US law",
        "Any item of the Commerce Control List needs a licence for Russia and Belarus, and most are refused.",
        Law.Ear("746.8", Verification.Seen));

    public static Rule SwissOrdinance { get; } = Of("R33", "Swiss ordinance on surveillance goods",
        "With a link to Switzerland the goods of its ordinance need a permit for every destination, refused where repression is "
            + "to be expected.",
        Law.Other("SR 946.202.3 (VIM)", "Arts 1-3", Verification.Seen));

    public static Rule AuthorityHasInformed { get; } = Of("R40", "An authority has informed the exporter",
        "Where an authority has told the exporter of a use of concern, a licence is needed, or the notice forbids the sale.",
        Law.DualUse("Arts 4, 5(1), 9, 10", Verification.SeenSecondary), Law.Ear("744.21(b)", Verification.Known));

    public static Rule MilitaryEndUse { get; } = Of("R42", "Military and military-intelligence end use",
        "Military and military-intelligence end users and uses in certain states need a licence.",
        Law.Ear("744.21, 744.22"), Law.Other("UK military end-use control", "third limb", Verification.SeenSecondary));

    public static Rule ReportedViolations { get; } = Of("R52", "Reported violations by the end user",
        "An end user credibly reported for serious violations, or for misuse of the same product, needs due diligence.",
        Law.Guidelines("section 3"));

    public static Rule SecondSignature { get; } = Of("R61", "Second signature",
        "A clear sale of tier 1 or 2 waits for the signatures that the profile asks for. This belongs to the determination.",
        Law.Policy("R61"));

    static Rule Of(string id, string title, string explanation, params IReadOnlyList<Citation> citations) => new()
    {
        Id = id,
        Title = title,
        Explanation = explanation,
        Citations = citations,
        Mandatory = false,
        Modelling = Modelling.NotModelled,
    };
}
