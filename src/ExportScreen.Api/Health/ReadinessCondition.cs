using ExportScreen.Api.Installation;

namespace ExportScreen.Api.Health;

/// <summary>Something without which the service cannot answer safely. Every essential one that is registered must hold.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Reason">Why it does not hold, asked at each probe; null: it holds.</param>
sealed record ReadinessCondition(string Name, Func<string?> Reason)
{
    /// <summary>False: the service answers safely without it, and says so.</summary>
    public bool Essential { get; init; } = true;

    public static ReadinessCondition ReferenceData(IServiceProvider services)
    {
        var current = services.GetRequiredService<CurrentSnapshot>();
        return new("reference_data", () => current.Value is null ? "The reference data is not loaded." : null);
    }
}
