using ExportScreen.Audit;

namespace ExportScreen.Api.Installation;

/// <summary>Whether settings and signing key are those that the installation began with; checked before anything is signed.</summary>
sealed class Identity(ILogStore store, MasterKey keys, LogOrigin origin)
{
    const string Setting = "signing-key";

    /// <exception cref="SettingsException">They are not.</exception>
    public async Task CheckAsync(CancellationToken ct)
    {
        var host = await origin.HostAsync();
        var key = keys.SignerFor(host).VerifierKey.ToString();
        if (await store.ReadSettingAsync(Setting, ct) is not { } kept)
            await store.SetSettingAsync(Setting, key, ct);
        else if (kept != key)
            throw new SettingsException("EXPORTSCREEN_SIGNING_KEY is not the key that this installation began with.");
    }
}
