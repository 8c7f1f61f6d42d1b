using ExportScreen.Api.Access;
using ExportScreen.Core.History;
using ExportScreen.Core.Names;
using ExportScreen.Core.Sales;

namespace ExportScreen.Api.Log;

/// <summary>Brings what people search for, and what is recorded, to the same words.</summary>
static class SearchWords
{
    public static SearchWord Reference(string reference) => new("reference", reference);

    public static SearchWord Holder(string holder) => new("holder", HolderName.Key(holder));

    /// <summary>Of acts, the screening that they are about.</summary>
    public static SearchWord Screening(string id) => new("screening", id);

    /// <summary>A name's words, whatever script they come in.</summary>
    public static IEnumerable<SearchWord> Party(string name) =>
        NameWords.Of(name).Select(word => new SearchWord("party", word));

    /// <summary>End users and owners as a whole, by what later sales to them are found by.</summary>
    public static IEnumerable<SearchWord> Known(Sale sale) => Fingerprints.OfEndUsers(sale).Concat(Fingerprints.OfOwners(sale))
        .Distinct().Select(fingerprint => new SearchWord("known", fingerprint));
}
