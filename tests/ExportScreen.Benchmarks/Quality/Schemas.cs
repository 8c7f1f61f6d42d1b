using ExportScreen.Core.Sales;

namespace ExportScreen.Benchmarks.Quality;

/// <summary>FollowTheMoney's names for kinds of parties, as the test sets use them.</summary>
static class Schemas
{
    public static PartyType Type(string schema) => schema switch
    {
        "Person" => PartyType.Person,
        "Company" or "Organization" => PartyType.Organization,
        "Vessel" => PartyType.Vessel,
        // LegalEntity is the parent of persons and organisations.
        _ => PartyType.Unknown,
    };
}
