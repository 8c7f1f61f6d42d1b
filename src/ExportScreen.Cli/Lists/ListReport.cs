using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExportScreen.Core.Listings;
using ExportScreen.Lists;

namespace ExportScreen.Cli.Lists;

/// <summary>What was read of one list, or why nothing was.</summary>
sealed record ListReport
{
    const int Shown = 10;

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Null: it was read.</summary>
    public string? Refusal { get; init; }

    public string? Format { get; init; }

    public string? List { get; init; }

    /// <summary>The publisher's; null: the file does not say.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public int? Listings { get; init; }

    public int? Aliases { get; init; }

    public int? Addresses { get; init; }

    public int? Identifiers { get; init; }

    /// <summary>Of a file of changes: how many entries it takes off.</summary>
    public int? Removed { get; init; }

    public int? Rejects { get; init; }

    public int? Notes { get; init; }

    public IReadOnlyList<Reject> Rejected { get; init; } = [];

    public IReadOnlyList<Reject> Noted { get; init; } = [];

    public static ListReport Of(IReadOnlyList<ListFile> files)
    {
        var names = files.Select(file => file.Name).ToList();
        try
        {
            var content = ListReader.Read(files);
            return new()
            {
                Files = names,
                Format = content.Format.Id,
                List = content.List,
                PublishedAt = content.PublishedAt,
                Listings = content.Listings.Count,
                Aliases = content.Aliases,
                Addresses = content.Addresses,
                Identifiers = content.Identifiers,
                Removed = content.Removed?.Count,
                Rejects = content.Rejects.Count,
                Notes = content.Notes.Count,
                Rejected = content.Rejects,
                Noted = content.Notes,
            };
        }
        catch (ListFormatException error)
        {
            return new() { Files = names, Refusal = error.Message };
        }
    }

    /// <summary>One object for one list, an array of them for several.</summary>
    public static string Json(List<ListReport> reports) => reports is [var only]
        ? JsonSerializer.Serialize(only, ReportJson.Default.ListReport)
        : JsonSerializer.Serialize(reports, ReportJson.Default.ListListReport);

    public void Write(TextWriter output, TextWriter error)
    {
        if (Refusal is not null)
        {
            error.WriteLine($"{string.Join(", ", Files)}: refused. {Refusal}");
            return;
        }

        foreach (var (name, value) in Lines())
            output.WriteLine($"{name,-12} {value}");

        foreach (var reject in Rejected.Take(Shown))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  reject at {reject.Position}: {reject.Reason}"));

        if (Rejected.Count > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {Rejected.Count - Shown} more"));
    }

    IEnumerable<(string Name, string Value)> Lines()
    {
        yield return ("files", string.Join(", ", Files));
        yield return ("format", Format ?? "");
        yield return ("list", List ?? "");
        yield return ("published",
            PublishedAt?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "not said in the file");
        yield return ("listings", Text(Listings));
        yield return ("aliases", Text(Aliases));
        yield return ("addresses", Text(Addresses));
        yield return ("identifiers", Text(Identifiers));
        if (Removed is not null)
            yield return ("removed", Text(Removed));

        yield return ("rejects", Text(Rejects));
        yield return ("notes", Text(Notes));
    }

    static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListReport))]
[JsonSerializable(typeof(List<ListReport>))]
sealed partial class ReportJson : JsonSerializerContext;
