using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.History;

/// <summary>The slice of earlier screenings that a decision was made with: part of what it is a function of.</summary>
/// <param name="Earlier">Of the same reference, end user or owner, newest first, at most <see cref="Most"/>.</param>
/// <param name="Cut">There were more, or older ones, than were looked at.</param>
public sealed record SaleHistory(IReadOnlyList<EarlierScreening> Earlier, bool Cut)
{
    /// <summary>How many earlier screenings are looked at.</summary>
    public const int Most = 50;

    /// <summary>How far back, in months.</summary>
    public const int Months = 24;

    public static SaleHistory None { get; } = new([], false);

    /// <summary><c>sha256:</c> and lowercase hex over the slice's canonical JSON.</summary>
    [JsonIgnore]
    public string Digest => field ??= "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Write()));

    /// <summary>As a record keeps it; the same slice always gives the same bytes.</summary>
    public byte[] Write() => CanonicalJson.Of(JsonSerializer.SerializeToElement(this, SaleJson.Options));

    /// <exception cref="JsonException">It is no slice that was written so.</exception>
    public static SaleHistory Read(string text) => JsonSerializer.Deserialize<SaleHistory>(text, SaleJson.Options)
        ?? throw new JsonException("A history is an object.");
}
