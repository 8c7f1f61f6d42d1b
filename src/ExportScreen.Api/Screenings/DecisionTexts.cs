using ExportScreen.Core.Rules;

namespace ExportScreen.Api.Screenings;

/// <summary>Decisions in a sentence.</summary>
static class DecisionTexts
{
    public static string Of(Outcome status) => status switch
    {
        Outcome.Clear => "No obstacle found in what was checked.",
        Outcome.Authorised => "No obstacle found in what was checked: what needs an authorisation is covered by one on file.",
        Outcome.InsufficientInformation => "Facts are missing; complete the sale and screen it again.",
        Outcome.EnhancedDueDiligence => "Due diligence must be written up and ruled on by two different persons.",
        Outcome.NotifyAuthority => "The authority must be notified, and its answer awaited.",
        Outcome.LicenceRequired => "A licence is required, and none on file matches.",
        Outcome.Prohibited => "The law forbids this sale.",
        Outcome.Undetermined or _ => "Nothing was decided; nothing may ship.",
    };
}
