using System.Security.Cryptography;
using ExportScreen.Audit;

namespace ExportScreen.Api.Installation;

/// <summary>The host part of all log origins. An origin is an identity, not an address: it is fixed at first start.</summary>
sealed class LogOrigin(ILogStore store, Settings settings)
{
    const string Setting = "origin";

    readonly Lock reading = new();
    Task<string>? host;

    public Task<string> HostAsync()
    {
        lock (reading)
            return host is { IsFaulted: false } ? host : host = ReadAsync();
    }

    /// <exception cref="SettingsException">The environment asks for another one than was fixed.</exception>
    async Task<string> ReadAsync()
    {
        if (await store.ReadSettingAsync(Setting, CancellationToken.None) is null)
        {
            var made = settings.Origin ?? $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.exportscreen.invalid";
            await store.SetSettingAsync(Setting, made, CancellationToken.None);
        }

        var kept = await store.ReadSettingAsync(Setting, CancellationToken.None);
        return kept is not null && (settings.Origin is null || settings.Origin == kept)
            ? kept
            : throw new SettingsException($"EXPORTSCREEN_ORIGIN is fixed as '{kept}' since the first start.");
    }
}
