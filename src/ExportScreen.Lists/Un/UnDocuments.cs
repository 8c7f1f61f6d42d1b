namespace ExportScreen.Lists.Un;

/// <summary>Kinds of documents, which the list prints in several languages.</summary>
static class UnDocuments
{
    static readonly string[] Passports = ["passport", "passeport", "pasaporte", "паспорт", "جواز"];

    static readonly string[] Others =
    [
        "ration", "student", "driver", "voter", "residential", "birth certificate", "serviceman", "military", "fardc",
        "other",
    ];

    static readonly string[] Taxes = ["fiscal", "tax"];

    /// <param name="type">The kind.</param>
    /// <param name="detail">What the list adds to it; it wins where it says more.</param>
    public static string Type(string? type, string? detail)
    {
        var all = $"{type} {detail}";
        return Has(all, Passports) ? "passport"
            : Has(all, Others) ? "other"
            : Has(all, Taxes) ? "tax"
            : type is null ? "other"
            : "national_id";
    }

    static bool Has(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
