using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExportScreen.Audit;

namespace ExportScreen.Cli.Audit;

/// <summary>What became of verifying a log.</summary>
sealed record LogReport
{
    const int Shown = 20;

    /// <summary>Folder or address.</summary>
    public required string Place { get; init; }

    public required bool Verified { get; init; }

    /// <summary>Null, as are size and root: the checkpoint could not be opened.</summary>
    public string? Origin { get; init; }

    public long? Size { get; init; }

    public string? Root { get; init; }

    /// <summary>The key lay beside the log; it was not given by the caller.</summary>
    public required bool KeyFromBeside { get; init; }

    /// <summary>Older checkpoints and receipts that it was compared with.</summary>
    public required int Older { get; init; }

    /// <summary>Signature lines of other keys, which were not verified.</summary>
    public required int UnknownSigners { get; init; }

    /// <summary>Each starts with the path of the file that is wrong.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public static LogReport Of(string place, LogFilesResult result, bool keyFromBeside, int older) => new()
    {
        Place = place,
        Verified = result.IsWhole,
        Origin = result.Checkpoint?.Origin,
        Size = result.Checkpoint?.Size,
        Root = result.Checkpoint?.Root.ToBase64(),
        KeyFromBeside = keyFromBeside,
        Older = older,
        UnknownSigners = result.UnknownSigners,
        Problems = result.Problems,
    };

    public string Json() => JsonSerializer.Serialize(this, LogReportJson.Default.LogReport);

    public async Task WriteAsync(TextWriter output, TextWriter error)
    {
        foreach (var problem in Problems.Take(Shown))
            await error.WriteLineAsync(problem);
        if (Problems.Count > Shown)
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"And {Problems.Count - Shown} more."));
        if (!Verified)
            return;

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Origin}: verified, {Size} entries, root {Root}."));
        if (KeyFromBeside)
        {
            await error.WriteLineAsync(
                "The key beside the log was trusted, and whoever forges a log can put a key beside it. Give --vkey with one that you got by another way.");
        }

        if (Older == 0)
        {
            await error.WriteLineAsync(
                "No older checkpoint or receipt was given: a log that was rewritten and signed anew would look whole. Give --from where you kept one.");
        }

        if (UnknownSigners > 0)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Signature lines of keys that are not known here, and were not verified: {UnknownSigners}."));
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LogReport))]
sealed partial class LogReportJson : JsonSerializerContext;
