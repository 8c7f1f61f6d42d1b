using System.Text.Json;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Problems;
using ExportScreen.Audit;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExportScreen.Api.Log;

/// <summary>Pages through the entries of a log, newest first. That nothing is left out can be proved for the log as a
/// whole only, by its tiles.</summary>
sealed class ListEntries(ILogStore store) : Endpoint<ListEntriesRequest, Results<Ok<EntriesResponse>, ProblemHttpResult>>
{
    public override void Configure()
    {
        Get("audit/log/{log}/entries");
        Roles(Role.Regulator, Role.Officer);
        Description(builder => builder.ProducesProblem(404));
    }

    public override async Task<Results<Ok<EntriesResponse>, ProblemHttpResult>> ExecuteAsync(ListEntriesRequest req, CancellationToken ct)
    {
        if (await TenantLog.FindAsync(store, req.Log, Caller.Of(User), ct) is not { } head)
            return Problem.NotFound("The tenant has no such log.");

        var limit = req.Limit ?? Cursor.DefaultLimit;
        var found = await store.QueryAsync(
            new()
            {
                Tenant = head.Tenant,
                Log = req.Log,
                Types = req.Type is { } type ? [type] : null,
                Actor = req.Actor,
                From = req.From,
                To = req.To,
                After = LogCursor.Read(req.Cursor),
                Limit = limit + 1,
            }, ct);
        var page = found.Take(limit).ToList();
        return TypedResults.Ok(new EntriesResponse(
            [.. page.Select(EntryResponse.From)], found.Count > limit ? LogCursor.Write(page[^1]) : null));
    }
}

sealed record ListEntriesRequest
{
    public required string Log { get; init; }

    /// <summary>Such as <c>screening</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Id of the key that acted.</summary>
    public string? Actor { get; init; }

    /// <summary>Earliest time, included; RFC 3339.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Latest time, excluded; RFC 3339.</summary>
    public DateTimeOffset? To { get; init; }

    public string? Cursor { get; init; }

    /// <summary>1 to 200; 50 where it is left out.</summary>
    public int? Limit { get; init; }
}

/// <param name="NextCursor">Absent: this is the last page.</param>
sealed record EntriesResponse(IReadOnlyList<EntryResponse> Entries, string? NextCursor);

/// <summary>An entry as it stands in the log.</summary>
/// <param name="LeafHash">RFC 6962 leaf hash, lowercase hex.</param>
/// <param name="Leaf">The leaf; its exact bytes are this object in RFC 8785 form.</param>
/// <param name="Actor">Id of the key that acted; absent: the service itself.</param>
sealed record EntryResponse(long Index, string LeafHash, JsonElement Leaf, string? Actor)
{
    public static EntryResponse From(StoredEntry entry) => new(
        entry.Index, MerkleTree.Leaf(entry.Entry.Leaf.Span).ToHex(), JsonElement.Parse(entry.Entry.Leaf.Span), entry.Entry.Facts.Actor);
}

sealed class ListEntriesRequestValidator : Validator<ListEntriesRequest>
{
    public ListEntriesRequestValidator()
    {
        RuleFor(request => request.Type).Must(type => type is null || LeafEnvelope.Types.Contains(type))
            .WithErrorCode("unknown_value").WithMessage("Must be a type of entry.");
        RuleFor(request => request.Actor).Line(80);
        RuleFor(request => request.Cursor).Must(cursor => cursor is null || LogCursor.Read(cursor) is not null)
            .WithErrorCode("invalid_cursor").WithMessage("Must be a cursor from an earlier answer.");
        RuleFor(request => request.Limit).Limits();
    }
}
