using ExportScreen.Api.Installation;

namespace ExportScreen.Api.Health;

/// <summary>Something without which the service cannot answer safely. Every one that is registered must hold.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Reason">Why it does not hold, asked at each probe; null: it holds.</param>
sealed record ReadinessCondition(string Name, Func<string?> Reason)
{
    public static ReadinessCondition ReferenceData(IServiceProvider services)
    {
        var current = services.GetRequiredService<CurrentSnapshot>();
        return new("reference_data", () => current.Value is null ? "The reference data is not loaded." : null);
    }
}
