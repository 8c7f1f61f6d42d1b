namespace ExportScreen.Lists.Reading;

/// <summary>The countries of one entry, in the order they are met; what is not known is noted.</summary>
sealed class CountrySet(ListBuilder list)
{
    readonly List<string> codes = [];

    public IReadOnlyList<string> Codes => codes;

    /// <returns>The country's code; null where there is none.</returns>
    /// <param name="column">What column it stands in, in words that follow a number.</param>
    public string? Add(string? printed, string column = "countries")
    {
        if (Text.Value(printed) is not { } name || string.Equals(name, "00", StringComparison.Ordinal))
            return null;

        var found = CountryNames.Code(name);
        list.Saw(column, found is not null);
        if (found is not { } code)
        {
            list.Note($"country not known: {(name.Length > 60 ? name[..60] : name)}");
            return null;
        }

        if (!codes.Contains(code, StringComparer.Ordinal))
            codes.Add(code);

        return code;
    }
}
