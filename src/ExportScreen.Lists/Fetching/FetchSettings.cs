using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Fetching;

/// <summary>How publishers are asked.</summary>
public sealed record FetchSettings
{
    /// <summary>Null: the one that <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c> name,
    /// if any.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>OFAC refuses requests without one, and DFAT some that are no browser's.</summary>
    public string UserAgent { get; init; } = "ExportScreen/1.0";

    /// <summary>Of one file, unpacked.</summary>
    public long MaxBytes { get; init; } = Unpacked.MaxBytes;

    /// <summary>Until the answer begins, and between any two parts of it.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>For one file, whole.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>After the first one.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Before the first retry; doubled for each further one, and varied so that installations do not all come
    /// at once.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A publisher that asks for a longer pause is not asked again now.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);
}
