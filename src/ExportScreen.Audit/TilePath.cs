using System.Globalization;
using System.Text.RegularExpressions;

namespace ExportScreen.Audit;

/// <summary>Where a tile or a bundle of entries is found: <c>tile/0/x001/234</c>, <c>tile/entries/000.p/7</c>.</summary>
/// <param name="Level">0 to 63; null means a bundle of entries.</param>
/// <param name="N">Place of the tile in its level.</param>
/// <param name="Width">Hashes or entries in it; 256 when full.</param>
public sealed partial record TilePath(int? Level, long N, int Width = Tile.FullWidth)
{
    /// <summary>Null where the path is not written exactly as <see cref="ToString"/> would.</summary>
    public static TilePath? Parse(string path)
    {
        if (Pattern().Match(path) is not { Success: true } match)
            return null;

        var level = match.Groups["level"].Value;
        var n = string.Concat(match.Groups["n"].Value.Where(char.IsAsciiDigit));
        var width = match.Groups["width"];
        var parsed = new TilePath(
            level == "entries" ? null : int.Parse(level, CultureInfo.InvariantCulture),
            long.Parse(n, CultureInfo.InvariantCulture),
            width.Success ? int.Parse(width.Value, CultureInfo.InvariantCulture) : Tile.FullWidth);
        return (parsed.Level ?? 0) <= 63 && parsed.Width <= Tile.FullWidth && parsed.ToString() == path ? parsed : null;
    }

    /// <summary>Every tile and bundle that a tree of this size consists of, bundles first.</summary>
    public static IEnumerable<TilePath> All(long size)
    {
        foreach (var bundle in InLevel(null, size))
            yield return bundle;
        for (var level = 0; Tile.Count(size, level) is > 0 and var count; level++)
        {
            foreach (var tile in InLevel(level, count))
                yield return tile;
        }
    }

    /// <summary>How many <see cref="All"/> gives.</summary>
    public static long Files(long size)
    {
        var files = Tiles(size);
        for (var level = 0; Tile.Count(size, level) is > 0 and var count; level++)
            files += Tiles(count);
        return files;

        static long Tiles(long count) => (count / Tile.FullWidth) + (count % Tile.FullWidth == 0 ? 0 : 1);
    }

    /// <summary>A tree of exactly this size has this tile, and in this width.</summary>
    public bool IsOf(long size)
    {
        var count = Tile.Count(size, Level ?? 0);
        return Width == Tile.FullWidth ? N < count / Tile.FullWidth
            : N == count / Tile.FullWidth && Width == count % Tile.FullWidth;
    }

    public override string ToString()
    {
        var digits = N.ToString(CultureInfo.InvariantCulture);
        digits = digits.PadLeft((digits.Length + 2) / 3 * 3, '0');
        var groups = digits.Chunk(3).Select(group => new string(group)).ToList();
        var n = string.Join("/x", groups[..^1]) is { Length: > 0 } leading ? $"x{leading}/{groups[^1]}" : groups[^1];
        var level = Level?.ToString(CultureInfo.InvariantCulture) ?? "entries";
        return Width == Tile.FullWidth
            ? $"tile/{level}/{n}"
            : string.Create(CultureInfo.InvariantCulture, $"tile/{level}/{n}.p/{Width}");
    }

    static IEnumerable<TilePath> InLevel(int? level, long count)
    {
        for (var n = 0L; n < count / Tile.FullWidth; n++)
            yield return new(level, n);
        if (count % Tile.FullWidth is > 0 and var width)
            yield return new(level, count / Tile.FullWidth, (int)width);
    }

    // Six groups hold more than the 2^55 tiles of the largest tree.
    [GeneratedRegex(
        @"\Atile/(?<level>entries|[0-9]{1,2})/(?<n>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/(?<width>[1-9][0-9]{0,2}))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
