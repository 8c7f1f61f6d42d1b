using System.Collections.Frozen;

namespace ExportScreen.Core.Rules.Embargoes;

/// <summary>Regions of Ukraine that are occupied in whole or part; no line of control is held, so a whole region counts.</summary>
static class OccupiedRegions
{
    static readonly FrozenDictionary<string, string> Cities = new (string Region, string[] Names)[]
    {
        ("UA-43", ["Simferopol", "Yalta", "Kerch", "Feodosia", "Yevpatoria", "Симферополь", "Сімферополь"]),
        ("UA-40", ["Sevastopol", "Севастополь"]),
        ("UA-14", ["Donetsk", "Makiivka", "Horlivka", "Mariupol", "Донецк", "Донецьк", "Мариуполь", "Маріуполь"]),
        ("UA-09", ["Luhansk", "Lugansk", "Alchevsk", "Sievierodonetsk", "Луганск", "Луганськ"]),
        ("UA-23", ["Melitopol", "Berdiansk", "Enerhodar", "Мелитополь", "Мелітополь"]),
        ("UA-65", ["Nova Kakhovka", "Henichesk"]),
    }.SelectMany(region => region.Names.Select(name => (name, region.Region)))
        .ToFrozenDictionary(city => city.name, city => city.Region, StringComparer.OrdinalIgnoreCase);

    /// <summary>ISO 3166-2 of the occupied region; null: it is none, as far as region and city tell.</summary>
    public static string? Of(string? region, string? city) => region switch
    {
        "UA-43" or "UA-40" or "UA-14" or "UA-09" or "UA-23" or "UA-65" => region,
        "RU-CR" => "UA-43",
        "RU-SEV" => "UA-40",
        _ => city is not null && Cities.TryGetValue(city.Trim(), out var found) ? found : null,
    };

    /// <summary>Of the six, those under the US embargo of 15 CFR § 746.6.</summary>
    public static bool UnderUsEmbargo(string region) => region is "UA-43" or "UA-40" or "UA-14" or "UA-09";
}
