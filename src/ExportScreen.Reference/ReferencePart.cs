using System.Text.Json.Serialization;
using ExportScreen.Core.Listings;

namespace ExportScreen.Reference;

/// <summary>One part of the reference data that ships with the product.</summary>
public sealed record ReferencePart
{
    /// <summary>Such as <c>list/us-csl</c> or <c>exiles/incidents</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The embedded file, brotli; null: it does not ship with the product.</summary>
    public string? File { get; init; }

    /// <summary>Of the content (not of the compressed file), lowercase hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the content.</summary>
    public required long Bytes { get; init; }

    public required string Format { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Of a list: whose law it is; null for everything else.</summary>
    public string? Issuer { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the content came from, and what was reduced and how.</summary>
    public required string Provenance { get; init; }

    /// <summary>Rebuilt from third parties' copies, not the publisher's own bytes.</summary>
    public bool Reconstructed { get; init; }

    /// <summary>A list to start with, to be replaced by the publisher's own file.</summary>
    public bool Starter { get; init; }

    /// <summary>Of a list that was imported; null for everything else.</summary>
    public ListPart? List { get; init; }
}

/// <summary>What of an imported list its part does not say.</summary>
public sealed record ListPart
{
    public ListKind Kind { get; init; }

    /// <summary>Further files of the set that makes the list.</summary>
    public IReadOnlyList<PartFile> Beside { get; init; } = [];

    /// <summary>Files of changes to the list, in the order they are applied.</summary>
    public IReadOnlyList<PartFile> Changes { get; init; } = [];

    /// <summary>When the publisher was last seen to have nothing newer.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Where there are changes: the publisher's date of the whole file that they are applied to.</summary>
    public DateTimeOffset? WholeAt { get; init; }

    public int? MaxAgeHours { get; init; }

    public int? MaxUnchangedDays { get; init; }
}

/// <param name="Sha256">Of the content, lowercase hex.</param>
public sealed record PartFile(string Name, string Sha256, long Bytes);

sealed record ReferenceManifest(IReadOnlyList<ReferencePart> Parts);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceManifest))]
sealed partial class ManifestJson : JsonSerializerContext;
