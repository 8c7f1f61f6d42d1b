using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExportScreen.Lists;
using ExportScreen.Lists.Versions;

namespace ExportScreen.Cli.Lists;

/// <summary>What changed, with the names that tell a person who it is.</summary>
sealed record DiffReport
{
    const int Shown = 20;

    public required string List { get; init; }

    /// <summary>The publisher's dates; null: the file does not say.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    public required IReadOnlyList<Named> Added { get; init; }

    public required IReadOnlyList<Named> Removed { get; init; }

    public required IReadOnlyList<Named> Changed { get; init; }

    /// <summary>The same party under a new key.</summary>
    public required IReadOnlyList<Named> Replaced { get; init; }

    public required int Unchanged { get; init; }

    public static DiffReport Of(ListContent before, ListContent after, ListDiff diff)
    {
        var now = after.Listings.ToDictionary(listing => listing.Id, StringComparer.Ordinal);
        return new()
        {
            List = after.List,
            From = before.PublishedAt,
            To = after.PublishedAt,
            Added = [.. diff.Added.Select(id => new Named(id, now[id].Caption))],
            Removed = [.. diff.Removed.Select(listing => new Named(listing.Id, listing.Caption))],
            Changed = [.. diff.Changed.Select(change =>
                new Named(change.Before.Id, now[change.Before.Id].Caption) { Members = change.Members })],
            Replaced = [.. diff.Replaced.Select(pair => new Named(pair.Before.Id, pair.Before.Caption) { By = pair.By })],
            Unchanged = diff.Unchanged,
        };
    }

    public string Json() => JsonSerializer.Serialize(this, DiffJson.Default.DiffReport);

    public void Write(TextWriter output)
    {
        output.WriteLine($"{List}, {Day(From)} to {Day(To)}");
        Write(output, "added", Added);
        Write(output, "removed", Removed);
        Write(output, "changed", Changed);
        Write(output, "replaced", Replaced);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"unchanged",-12} {Unchanged}"));
    }

    static void Write(TextWriter output, string word, IReadOnlyList<Named> listings)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word,-12} {listings.Count}"));
        foreach (var listing in listings.Take(Shown))
            output.WriteLine($"  {listing}");

        if (listings.Count > Shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {listings.Count - Shown} more"));
    }

    static string Day(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date in the file";
}

/// <param name="Name">The primary one; of what is gone, as it was.</param>
sealed record Named(string Id, string Name)
{
    /// <summary>What changed of it.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>The id it has now.</summary>
    public string? By { get; init; }

    public override string ToString() =>
        $"{Id} {Name}" + (Members is null ? "" : $": {string.Join(", ", Members)}") + (By is null ? "" : $", now {By}");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiffReport))]
sealed partial class DiffJson : JsonSerializerContext;
