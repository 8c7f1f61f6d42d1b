namespace ExportScreen.Audit;

/// <summary>A log as files (c2sp.org/tlog-tiles): in a folder, or served. Called from several threads at once.</summary>
public interface ILogFiles
{
    /// <summary>Null where there is no such file; more than <paramref name="limit"/> bytes are a <see cref="FormatException"/>.</summary>
    /// <param name="path">Such as <c>checkpoint</c> or <c>tile/0/000.p/7</c>.</param>
    Task<byte[]?> ReadAsync(string path, int limit, CancellationToken ct);
}

/// <summary>Names and lengths of a log's files.</summary>
static class LogFile
{
    internal const string Checkpoint = "checkpoint";

    /// <summary>The verifier key, as <see cref="VerifierKey.ToString"/> writes it and without a line end.</summary>
    internal const string Key = "vkey";

    const int MaxText = 1 << 20;

    internal static int MaxLength(this TilePath path) =>
        path.Width * (path.Level is null ? 2 + LeafEnvelope.MaxLength : Hash.Length);

    /// <summary>Null where it is not there; what is not UTF-8 is a <see cref="FormatException"/>.</summary>
    internal static async Task<string?> TextAsync(this ILogFiles files, string path, CancellationToken ct)
    {
        try
        {
            return await files.ReadAsync(path, MaxText, ct) is { } bytes ? StrictText.Utf8.GetString(bytes) : null;
        }
        catch (ArgumentException e)
        {
            throw new FormatException("It is not UTF-8.", e);
        }
    }
}
