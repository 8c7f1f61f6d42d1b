using ExportScreen.Core.Sales;
using FluentValidation.Results;

namespace ExportScreen.Api.Contract;

/// <summary>What all parties and owners of a sale hold together. Every name is looked up on every list, so that the caps of
/// single lists would still let one sale take minutes.</summary>
/// <param name="Names">Of parties and of owners.</param>
/// <param name="Characters">Of these names.</param>
readonly record struct SaleTotals(int Owners, int Names, int Characters, int Identifiers)
{
    public const int MaxOwners = 200;
    public const int MaxNames = 300;
    public const int MaxCharacters = 20_000;
    public const int MaxIdentifiers = 1000;

    public bool IsBounded =>
        Owners <= MaxOwners && Names <= MaxNames && Characters <= MaxCharacters && Identifiers <= MaxIdentifiers;

    /// <summary>Of a sale that is not validated yet: nulls count for nothing.</summary>
    public static SaleTotals Of(Sale sale)
    {
        var totals = default(SaleTotals);
        foreach (var party in (sale.Parties ?? []).OfType<Party>())
        {
            totals = totals.With((party.Names ?? []).Select(name => name?.Value)) with
            {
                Identifiers = totals.Identifiers + party.Identifiers.Count,
            };
            foreach (var owner in (party.Owners ?? []).OfType<Owner>())
            {
                totals = totals.With([owner.Name]) with
                {
                    Owners = totals.Owners + 1,
                    Identifiers = totals.Identifiers + owner.Identifiers.Count,
                };
            }
        }

        return totals;
    }

    public void Check(Action<ValidationFailure> fail)
    {
        Check(Owners, MaxOwners, "owners");
        Check(Names, MaxNames, "names, those of owners included,");
        Check(Characters, MaxCharacters, "characters of names, those of owners included,");
        Check(Identifiers, MaxIdentifiers, "identifiers");

        void Check(int count, int max, string what)
        {
            if (count > max)
            {
                fail(new("/parties", $"Hold more than {max} {what} in all.") { ErrorCode = "too_many" });
            }
        }
    }

    SaleTotals With(IEnumerable<string?> names)
    {
        var list = names.ToList();
        return this with { Names = Names + list.Count, Characters = Characters + list.Sum(name => name?.Length ?? 0) };
    }
}
