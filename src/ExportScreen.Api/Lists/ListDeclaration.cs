using ExportScreen.Core.Listings;
using ExportScreen.Lists;
using ExportScreen.Lists.Versions;
using ExportScreen.Reference;

namespace ExportScreen.Api.Lists;

/// <summary>What an installation says of a list: whose it is, where it comes from, and what of it may go unseen.</summary>
sealed record ListDeclaration
{
    public required string Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Whose law it is: <c>US</c>, <c>EU</c>, <c>UK</c>, <c>UN</c>, or a state's ISO code.</summary>
    public required string Issuer { get; init; }

    /// <summary>What the list is for. Listings of <c>wanted</c>, <c>terror</c> and <c>counter_sanctions</c> lists are evidence about
    /// their issuer, and never hits against those listed.</summary>
    public ListKind Kind { get; init; }

    public required string Licence { get; init; }

    /// <summary>Addresses that it is fetched from, the main file first; none: where its publisher is known to have it, or
    /// nowhere.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>How often it is fetched, 1 to 8,760; absent: as often as the installation fetches.</summary>
    public int? RefreshHours { get; init; }

    /// <summary>Older than this it is stale, 1 to 87,600; absent: as the profile says. It can't make the profile milder.</summary>
    public int? MaxAgeHours { get; init; }

    /// <summary>A publisher that changes nothing for longer has probably stopped, 1 to 3,650; absent: it may.</summary>
    public int? MaxUnchangedDays { get; init; }

    /// <summary>More listings than this that are gone hold a version back, per cent; absent: 10.</summary>
    public int? MaxRemovedPercent { get; init; }

    /// <summary>More listings than this with other names or meaning hold a version back, per cent; absent: 30.</summary>
    public int? MaxChangedPercent { get; init; }

    public GuardLimits Limits => new(
        MaxRemovedPercent ?? GuardLimits.Usual.MaxRemovedPercent, MaxChangedPercent ?? GuardLimits.Usual.MaxChangedPercent);

    /// <summary>Of a list that nobody declared, as its publisher or its starter has it; null where that is not known.</summary>
    public static ListDeclaration? Known(string list) =>
        ReferenceParts.Find($"list/{list}") is { Issuer: { } issuer } part ? new()
        {
            Title = part.Title,
            Publisher = part.Publisher,
            Issuer = issuer,
            Kind = ListFormats.Find(part.Format)?.Kind ?? ListKind.Unknown,
            Licence = "as the publisher says",
        }
        : ListFormats.All.FirstOrDefault(format => format.Holds(list) && format.Issuer.Length > 0) is { } known ? new()
        {
            Title = known.Title,
            Publisher = known.Publisher,
            Issuer = known.Issuer,
            Kind = known.Kind,
            Licence = "as the publisher says",
        }
        : null;
}
