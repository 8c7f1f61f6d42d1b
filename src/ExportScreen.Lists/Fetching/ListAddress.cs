namespace ExportScreen.Lists.Fetching;

/// <summary>Where a list's publisher keeps it.</summary>
/// <param name="List">Id of the list.</param>
/// <param name="Files">Several where the list is a set of files.</param>
public sealed record ListAddress(string List, IReadOnlyList<Uri> Files)
{
    /// <returns>Null where there is no address, or one that is not http or https.</returns>
    public static ListAddress? Parse(string list, IEnumerable<string> files)
    {
        var addresses = files.Select(file => Uri.TryCreate(file, UriKind.Absolute, out var uri) ? uri : null).ToList();
        return addresses.Count > 0 && addresses.TrueForAll(uri => uri?.Scheme is "https" or "http")
            ? new(list, [.. addresses.OfType<Uri>()])
            : null;
    }
}
