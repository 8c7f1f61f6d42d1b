namespace ExportScreen.Core.Exiles;

/// <summary>What a state's incidents weigh, to put states in an order. In whole thousandths, so that it is the same everywhere.</summary>
static class IncidentScore
{
    const int Whole = 1000;
    const int Least = 100;
    const int HighestSeverity = 10;

    /// <summary>Of each chain its weightiest event, so that one exile's notice, arrest and rendition count once.</summary>
    public static int Of(IReadOnlyList<Incident> incidents, DateOnly asOf, ScoreWeights weights) => incidents
        .GroupBy(StateRecords.ChainOf)
        .Sum(chain => chain.Max(incident => Of(incident, asOf, weights)));

    static int Of(Incident incident, DateOnly asOf, ScoreWeights weights) =>
        Severity(incident.Method) * Whole / HighestSeverity * Recency(Years(incident.Date, asOf), weights.HalfLifeYears) / Whole
            * weights.Of(incident.Confidence) / Whole;

    static int Severity(string method) =>
        (TargetingMethod.All.GetValueOrDefault(method) ?? TargetingMethod.All["other"]).Severity;

    /// <summary>Whole years since the last day that it may have happened on.</summary>
    static int Years(string date, DateOnly asOf)
    {
        var last = StateRecords.Last(date);
        var years = asOf.Year - last.Year;
        return Math.Max(0, last.AddYears(years) > asOf ? years - 1 : years);
    }

    /// <summary>Halved with every half-life, and straight between: a power would need floating point.</summary>
    static int Recency(int years, int halfLife)
    {
        var (halvings, rest) = (years / halfLife, years % halfLife);
        var from = halvings >= 10 ? 0 : Whole >> halvings;
        return Math.Max(Least, from - (from / 2 * rest / halfLife));
    }
}
