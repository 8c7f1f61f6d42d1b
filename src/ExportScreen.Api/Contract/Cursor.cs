using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using FluentValidation;

namespace ExportScreen.Api.Contract;

/// <summary>Where the next page starts. Opaque to callers; inside is the place of the last element that was sent.</summary>
static class Cursor
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;

    const int MaxLength = 200;

    public static string After(string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place));

    /// <summary>The place; null where there is no cursor, or none of ours.</summary>
    public static string? Place(string? cursor) =>
        cursor is { Length: > 0 and <= MaxLength } && Base64Url.IsValid(cursor)
            && Base64Url.DecodeFromChars(cursor) is var bytes && Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>One page of elements in the order of their places.</summary>
    /// <returns>The page, and the cursor of the next; null: this is the last.</returns>
    public static (IReadOnlyList<T> Page, string? Next) Cut<T>(IEnumerable<T> rest, int? limit, Func<T, string> place)
    {
        var size = limit ?? DefaultLimit;
        var page = rest.Take(size + 1).ToList();
        return page.Count > size ? (page[..size], After(place(page[size - 1]))) : (page, null);
    }

    public static IRuleBuilderOptions<T, string?> Cursors<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(cursor => cursor is null || Place(cursor) is not null).WithErrorCode("invalid_cursor")
        .WithMessage("Must be a cursor from an earlier answer.");

    public static IRuleBuilderOptions<T, int?> Limits<T>(this IRuleBuilder<T, int?> rule) => rule.Between(1, MaxLimit);
}
