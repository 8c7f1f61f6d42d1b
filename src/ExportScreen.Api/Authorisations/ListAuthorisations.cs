using System.Globalization;
using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Release;
using FastEndpoints;

namespace ExportScreen.Api.Authorisations;

/// <summary>Pages through the tenant's authorisations, newest first, withdrawn ones included.</summary>
sealed class ListAuthorisations(ActLog acts) : Endpoint<ListAuthorisationsRequest, AuthorisationsResponse>
{
    public override void Configure()
    {
        Get("authorisations");
        Roles(Role.Officer);
    }

    public override async Task<AuthorisationsResponse> ExecuteAsync(ListAuthorisationsRequest req, CancellationToken ct)
    {
        var book = await acts.ReadAsync(Caller.Of(User).Tenant, ct);
        var before = long.TryParse(Cursor.Place(req.Cursor), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue;
        var (page, next) = Cursor.Cut(
            book.Authorisations.Values.Where(row => row.Number < before).OrderByDescending(row => row.Number),
            req.Limit, row => row.Number.ToString(CultureInfo.InvariantCulture));
        return new([.. page.Select(row => AuthorisationResponse.From(row, book.UsesOf(row.Stored.Key)))], next);
    }
}

/// <param name="Limit">1 to 200; 50 where it is left out.</param>
sealed record ListAuthorisationsRequest(string? Cursor, int? Limit);

/// <param name="NextCursor">Absent: this is the last page.</param>
sealed record AuthorisationsResponse(IReadOnlyList<AuthorisationResponse> Authorisations, string? NextCursor);

sealed class ListAuthorisationsRequestValidator : Validator<ListAuthorisationsRequest>
{
    public ListAuthorisationsRequestValidator()
    {
        RuleFor(request => request.Cursor).Cursors();
        RuleFor(request => request.Limit).Limits();
    }
}
