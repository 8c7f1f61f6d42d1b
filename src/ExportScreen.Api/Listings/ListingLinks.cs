using System.Runtime.CompilerServices;
using ExportScreen.Core.Listings;
using ExportScreen.Core.Screenings;

namespace ExportScreen.Api.Listings;

/// <summary>Which listings of other lists are the same party, worked out once for the lists in use.</summary>
sealed class ListingLinks
{
    readonly ConditionalWeakTable<ReferenceData, Lazy<IReadOnlyDictionary<string, IReadOnlyList<SameParty>>>> links = [];

    public IReadOnlyList<SameParty> Of(ReferenceData reference, string listing) =>
        links.GetValue(reference, static data => new(() => SameAs.Link(data.Index.Listings))).Value.GetValueOrDefault(listing) ?? [];
}
