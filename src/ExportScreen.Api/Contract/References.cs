using ExportScreen.Core.Sales;
using FluentValidation.Results;

namespace ExportScreen.Api.Contract;

/// <summary>Whether lines and refs of a sale are unique, and whoever names a line names one that is there. An authorisation
/// may name an end user who is not in the sale: then it does not cover it.</summary>
sealed class References(Sale sale, Action<ValidationFailure> fail)
{
    public void Check()
    {
        var lines = Unique(sale.Items, item => item?.Line, "/items", "line");
        Unique(sale.Parties, party => party?.Ref, "/parties", "ref");
        foreach (var (index, item) in (sale.Items ?? []).Index())
        {
            if (item?.Supports?.Line is { Length: > 0 } line)
            {
                Check(line != item.Line && lines.Contains(line), $"/items/{index}/supports/line", "Names no other line of the sale.");
            }
        }

        foreach (var (index, authorisation) in sale.Authorisations.Index())
        {
            foreach (var (place, line) in (authorisation?.Items ?? []).Index())
            {
                Check(line is null || lines.Contains(line), $"/authorisations/{index}/items/{place}", "Names no line of the sale.");
            }
        }
    }

    HashSet<string> Unique<T>(IReadOnlyList<T>? list, Func<T, string?> key, string pointer, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, element) in (list ?? []).Index())
        {
            if (key(element) is { Length: > 0 } name && !seen.Add(name))
            {
                fail(new($"{pointer}/{index}/{member}", "Is used twice.") { ErrorCode = "not_unique" });
            }
        }

        return seen;
    }

    void Check(bool holds, string pointer, string message)
    {
        if (!holds)
        {
            fail(new(pointer, message) { ErrorCode = "unknown_reference" });
        }
    }
}
