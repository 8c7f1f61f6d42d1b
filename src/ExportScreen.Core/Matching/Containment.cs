using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>Whether a party's name is a part of a listed organisation's that tells which it is.</summary>
static class Containment
{
    const int TwoRare = 1400;
    const int OneRare = 780;

    /// <summary>Borne by all companies of a group.</summary>
    const int OneOfMany = 500;

    /// <summary>
    /// Two rare words, or one that is all that tells the listed one apart; words for places may be added, as branches do.
    /// </summary>
    public static bool Holds(
        NameReading query, NameReading listed, ReadOnlySpan<int> weights, ReadOnlySpan<bool> usedQuery,
        ReadOnlySpan<bool> usedListed, in Leftover rest)
    {
        for (var i = 0; i < usedQuery.Length; i++)
        {
            var part = query.Parts[i];
            if (!usedQuery[i] && part.Role != PartRole.Stop && (rest.Place is not null || !part.Word.IsPlace)) return false;
        }

        var whole = rest.Words == 0;
        var (telling, weight, left, last) = (0, 0, 0, -1);
        for (var j = 0; j < usedListed.Length; j++)
        {
            var word = listed.Parts[j].Word;
            if (listed.Parts[j].Role == PartRole.Stop) continue;
            if (usedListed[j] && last >= 0 && last < j - 1 && HasWords(listed, last + 1, j)) return false;
            if (usedListed[j]) last = j;
            if (word.IsGeneric || word.IsPlace) continue;
            telling += usedListed[j] ? 1 : 0;
            weight += usedListed[j] ? weights[j] : 0;
            left += usedListed[j] ? 0 : 1;
        }

        return telling >= 2 ? weight >= TwoRare : telling == 1 && left == 0 && weight >= (whole ? OneOfMany : OneRare);
    }

    static bool HasWords(NameReading name, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (name.Parts[i].Role != PartRole.Stop) return true;
        }

        return false;
    }
}
