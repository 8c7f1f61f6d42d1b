using ExportScreen.Core.Exiles;
using ExportScreen.Core.Rules.EndUse;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Rules.HumanRights;

/// <summary>What was reported of the end user, and of the product in its state's hands.</summary>
static class ReportedMisuse
{
    /// <summary>Reports of rights violations by the end user; misuse by it before; renewal after such a report.</summary>
    static readonly string[] Questions = ["RF-030", "RF-031", "RF-044"];

    public static Rule Reports { get; } = new()
    {
        Id = "R52",
        Title = "Reported violations by the end user",
        Explanation = "An end user that is credibly reported for serious violations, or to have misused the same product, needs due "
            + "diligence, and the exporter must answer in writing whether the report makes it aware of the intended use. Reports are "
            + "known from the answers to the red-flag questions and, by product, from the exile record; other sources are not held.",
        Citations = [Law.Guidelines("section 3"), Law.Policy("R52")],
        Modelling = Modelling.Partial,
        Apply = facts =>
        [
            .. Questions.Where(question => facts.Answer(question) == Fact.Yes).Select(question => Verdict.Flag(
                Outcome.EnhancedDueDiligence, question == "RF-030" ? "end_user_reported" : "misuse_reported",
                (question == "RF-030" ? "The end user or its unit was reported for violations of rights. "
                    : "The same or a similar product was reported misused by this customer or state. ") + AwareQuestion.Asked) with
            { Evidence = [new("fact", $"/redFlags/{question}")], Missing = AwareQuestion.For(facts) }),
            .. facts.Items.SelectMany(item => facts.EndUsers.Where(user => !user.VerifiedPrivate)
                .Select(user => (Item: item, User: user, Uses: Uses(facts, item, user)))
                .Where(found => found.Uses.Count > 0)
                .Select(found => Verdict.Flag(Outcome.EnhancedDueDiligence, "product_turned_on_exiles",
                    $"Item {found.Item.Name} names a product that the record attributes to {found.Uses[0].OperatorState} against exiles. "
                        + AwareQuestion.Asked,
                    found.Item.In(found.User.Party.Scope) with { State = found.Uses[0].OperatorState }) with
                {
                    Evidence = [.. found.Uses.Select(incident => new Basis("incident", incident.Id))],
                    Missing = AwareQuestion.For(facts),
                })),
        ],
    };

    /// <summary>Attributed incidents in which a state of the end user used a product that the item names.</summary>
    static List<Incident> Uses(Facts facts, ResolvedItem item, EndUser user) => [.. facts.Reference.Exiles.Incidents
        .Where(incident => incident is { Technology: not null, OperatorState: not null, Confidence: not Confidence.Alleged }
            && user.States.Contains(incident.OperatorState, StringComparer.Ordinal)
            && Names(item, incident.Technology))];

    /// <summary>A word of the product's name that is capitalised, longer than an acronym, stands in the description.</summary>
    static bool Names(ResolvedItem item, string technology) => technology
        .Split([' ', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= 5 && char.IsUpper(word[0]) && word is not ("Group" or "Facial" or "Hacking" or "Gamma" or "Bishkek"))
        .Any(word => Reading.Wording.Holds(item.Item.Description, word));
}
