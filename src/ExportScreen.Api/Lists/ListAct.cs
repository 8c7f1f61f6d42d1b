namespace ExportScreen.Api.Lists;

/// <summary>Something done to a list, as the log records it.</summary>
sealed record ListAct
{
    public required ListActKind Act { get; init; }

    public required string List { get; init; }

    /// <summary>Of a declaration.</summary>
    public ListDeclaration? Declaration { get; init; }

    /// <summary>Of an import: the version as it came in.</summary>
    public ListVersion? Version { get; init; }

    /// <summary>Of a ruling: the version ruled on.</summary>
    public string? VersionId { get; init; }

    /// <summary>Of a ruling: why.</summary>
    public string? Reason { get; init; }

    /// <summary>Who did it; null: the service itself.</summary>
    public string? Holder { get; init; }
}

enum ListActKind
{
    Unspecified,
    Declared,
    Imported,
    Accepted,
    Refused,

    /// <summary>The publisher was found to have nothing newer.</summary>
    Checked,
}
