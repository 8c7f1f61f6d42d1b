namespace ExportScreen.Api.Contract;

/// <summary>One mistake in a request.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) of the member; of a parameter, its name as the only step. Empty: the whole.</param>
/// <param name="Code">A stable word, such as <c>unknown_member</c>.</param>
/// <param name="Message">For people; it never repeats what was sent.</param>
/// <param name="In">Where the mistake is: <c>query</c>, <c>path</c> or <c>header</c>; null: in the body.</param>
sealed record FieldError(string Pointer, string Code, string Message, string? In = null)
{
    /// <summary>An answer names no more: else a short request could ask for a long one.</summary>
    public const int MaxErrors = 50;
}
