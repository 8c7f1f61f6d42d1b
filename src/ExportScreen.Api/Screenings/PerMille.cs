namespace ExportScreen.Api.Screenings;

/// <summary>Scores are per mille within the engine and 0 to 1 on the wire.</summary>
static class PerMille
{
    public static decimal ToDecimal(int score) => score / 1000m;
}
