using System.Globalization;
using System.Net;
using ExportScreen.Api.Access;
using ExportScreen.Api.Hosting;
using ExportScreen.Api.Profiles;

namespace ExportScreen.Api.Installation;

/// <summary>What the operator sets, read once from the environment.</summary>
sealed record Settings
{
    /// <summary><c>EXPORTSCREEN_DATA</c>: the data folder of the embedded store.</summary>
    public required string DataFolder { get; init; }

    /// <summary><c>EXPORTSCREEN_SIGNING_KEY</c>: the file of the log's signing key.</summary>
    public required string SigningKeyFile { get; init; }

    /// <summary><c>EXPORTSCREEN_LATCH</c>: the folder that remembers what was signed. Out of the way of backups of the data,
    /// which must not turn it back.</summary>
    public required string LatchFolder { get; init; }

    /// <summary><c>EXPORTSCREEN_TRUST_UNLATCHED</c> is <c>1</c>: the latch is lost, and the operator has compared the logs'
    /// heads with checkpoints held elsewhere.</summary>
    public bool TrustUnlatched { get; init; }

    /// <summary><c>EXPORTSCREEN_ORIGIN</c>: host part of the logs' origins, fixed at first start; null: made up then.</summary>
    public string? Origin { get; init; }

    /// <summary><c>EXPORTSCREEN_BOOTSTRAP_KEY</c>: the first key, 32 to 128 printable characters; null: made up.</summary>
    public string? BootstrapKey { get; init; }

    /// <summary><c>EXPORTSCREEN_PROFILE</c>: <c>default</c>, <c>evaluation</c> or a profile that was activated; null: told by what
    /// the installation is.</summary>
    public string? Profile { get; init; }

    /// <summary><c>EXPORTSCREEN_REFRESH_HOURS</c>: how often lists are fetched from their publishers, 1 to 8,760; null: never by
    /// itself.</summary>
    public int? RefreshHours { get; init; }

    /// <summary><c>EXPORTSCREEN_PROXY</c>: the proxy that publishers are asked through; null: the one that <c>HTTPS_PROXY</c> and
    /// its like name, if any.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Every address it listens on is known to be of this machine alone.</summary>
    public required bool LoopbackOnly { get; init; }

    /// <exception cref="SettingsException">A setting can't be used.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        if (Value("EXPORTSCREEN_MONGODB") is not null)
        {
            throw new SettingsException("EXPORTSCREEN_MONGODB is set, but this version has the embedded store only.");
        }

        var data = Path.GetFullPath(Value("EXPORTSCREEN_DATA") ?? "data");
        var bootstrap = Value("EXPORTSCREEN_BOOTSTRAP_KEY");
        if (bootstrap is not null && !ApiKey.IsSecret(bootstrap))
        {
            throw new SettingsException("EXPORTSCREEN_BOOTSTRAP_KEY needs 32 to 128 printable ASCII characters.");
        }

        var profile = Value("EXPORTSCREEN_PROFILE");
        if (profile is not null && !ProfileName.IsOne(profile))
        {
            throw new SettingsException("EXPORTSCREEN_PROFILE names 'default', 'evaluation' or a profile that was activated.");
        }

        int? hours = Value("EXPORTSCREEN_REFRESH_HOURS") is not { } interval ? null
            : int.TryParse(interval, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 8760 ? number
            : throw new SettingsException("EXPORTSCREEN_REFRESH_HOURS is a whole number from 1 to 8760.");
        var proxy = Value("EXPORTSCREEN_PROXY") is not { } address ? null
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
            : throw new SettingsException("EXPORTSCREEN_PROXY is an http or https address.");
        var origin = Value("EXPORTSCREEN_ORIGIN");
        var isHost = origin is null
            || (origin.Length <= 200 && origin.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-'));
        return !isHost ? throw new SettingsException("EXPORTSCREEN_ORIGIN is a host name: letters, digits, dots and hyphens.") : new()
        {
            DataFolder = data,
            SigningKeyFile = Value("EXPORTSCREEN_SIGNING_KEY") ?? Path.Combine(data, "signing.key"),
            LatchFolder = Value("EXPORTSCREEN_LATCH") ?? Path.Combine(data, "latch"),
            TrustUnlatched = Value("EXPORTSCREEN_TRUST_UNLATCHED") == "1",
            Origin = origin,
            BootstrapKey = bootstrap,
            Profile = profile,
            RefreshHours = hours,
            Proxy = proxy,
            LoopbackOnly = !Listening.HasOtherSettings(configuration) && (Value("URLS") ?? Listening.DefaultUrl)
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(IsLoopback),
        };

        string? Value(string name) => configuration[name] is { Length: > 0 } value ? value : null;
    }

    static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (uri.Host is "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}

/// <summary>The operator's settings can't be used; its message says why.</summary>
#pragma warning disable CA1032 // It always says why.
sealed class SettingsException(string message) : Exception(message);
#pragma warning restore CA1032
