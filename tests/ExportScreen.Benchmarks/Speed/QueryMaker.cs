using ExportScreen.Core.Listings;

namespace ExportScreen.Benchmarks.Speed;

/// <summary>Makes queries of listed names, and some of nobody's.</summary>
sealed class QueryMaker
{
    /// <summary>Spellings of one sound that name each other in passports and registers.</summary>
    static readonly (string One, string Other)[] Spellings =
    [
        ("kh", "h"), ("zh", "j"), ("sh", "sch"), ("ch", "tch"), ("ts", "c"), ("iy", "y"), ("yu", "iu"), ("ya", "ia"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ey"), ("ai", "ay"), ("v", "w"), ("k", "q"), ("ph", "f"), ("x", "ks"), ("dj", "j"),
        ("y", "i"), ("o", "u"), ("e", "i"),
    ];

    readonly SplitMix64 random = new(3);
    readonly NameGrower grower;
    readonly List<(Listing Listing, string Name)> latin;
    readonly List<(Listing Listing, string Name)> all;

    public QueryMaker(IReadOnlyList<Listing> listings)
    {
        grower = new(listings, seed: 4);
        all = [.. listings.SelectMany(listing => listing.Names.Where(name => name.Strength == NameStrength.Strong)
            .Select(name => (listing, name.Value)))];
        latin = all.FindAll(listed => listed.Name.All(letter => letter < '\u0250') && listed.Name.Count(char.IsLetter) >= 6);
    }

    /// <summary>As many of each kind, in turn.</summary>
    public List<Query> Make(int count)
    {
        var kinds = Enum.GetValues<QueryKind>();
        return [.. Enumerable.Range(0, count).Select(at => Make(kinds[at % kinds.Length]))];
    }

    Query Make(QueryKind kind)
    {
        var (listing, name) = kind == QueryKind.AsListed ? random.Of(all) : random.Of(latin);
        return kind switch
        {
            QueryKind.AsListed => new(name, listing.Type, kind, name),
            QueryKind.Misspelt => new(Misspelt(name), listing.Type, kind, name),
            QueryKind.OtherOrder => new(OtherOrder(name), listing.Type, kind, name),
            QueryKind.OtherSpelling => new(OtherSpelling(name), listing.Type, kind, name),
            QueryKind.Nobody or _ => Nobody(),
        };
    }

    Query Nobody()
    {
        var listing = grower.Grow("nobody");
        return new(listing.Caption, listing.Type, QueryKind.Nobody, null);
    }

    /// <summary>One slip of the finger, two in a long name.</summary>
    string Misspelt(string name)
    {
        var slips = name.Length > 16 ? 2 : 1;
        for (var slip = 0; slip < slips; slip++)
        {
            int at;
            do at = 1 + random.Below(name.Length - 2);
            while (!char.IsLetter(name[at]));
            name = random.Below(4) switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, name[at].ToString()),
                2 => $"{name[..at]}{(char)('a' + random.Below(26))}{name[(at + 1)..]}",
                _ => $"{name[..(at - 1)]}{name[at]}{name[at - 1]}{name[(at + 1)..]}",
            };
        }

        return name;
    }

    string OtherOrder(string name)
    {
        var words = name.Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var turn = words.Length < 2 ? 0 : 1 + random.Below(words.Length - 1);
        return string.Join(' ', words[turn..].Concat(words[..turn]));
    }

    /// <summary>Up to two sounds written another way; as it is where none is in it.</summary>
    string OtherSpelling(string name)
    {
        name = name.ToLowerInvariant();
        var start = random.Below(Spellings.Length);
        for (var (tried, changed) = (0, 0); tried < Spellings.Length && changed < 2; tried++)
        {
            var (one, other) = Spellings[(start + tried) % Spellings.Length];
            if (!name.Contains(one, StringComparison.Ordinal)) continue;
            name = name.Replace(one, other, StringComparison.Ordinal);
            changed++;
        }

        return name;
    }
}
