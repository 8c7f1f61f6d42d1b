using ExportScreen.Core.Names;

namespace ExportScreen.Core.Matching;

/// <summary>What found nothing on the other side.</summary>
struct Leftover
{
    public int Weight;
    public int Words;

    /// <summary>Weight of the heaviest word.</summary>
    public int Most;

    public Word? Heaviest;

    /// <summary>Initials that no name begins with.</summary>
    public int Initials;

    /// <summary>A state or a number.</summary>
    public Word? Place;

    /// <summary>The name's first word is left.</summary>
    public bool First;

    /// <summary>The name's last word is left.</summary>
    public bool Last;

    /// <summary>A patronymic, or a name after bin, ibn, ben, bint.</summary>
    public bool Father;

    /// <param name="used">Which of its words found another.</param>
    public static Leftover Of(NameReading name, ReadOnlySpan<int> weights, Span<bool> used, NameReading other)
    {
        var left = new Leftover();
        for (var i = 0; i < used.Length; i++)
        {
            var part = name.Parts[i];
            if (used[i] || part.Role == PartRole.Stop) continue;
            if (part.Role == PartRole.Patronymic && !other.HasPatronymic) continue;
            if (part.Role == PartRole.Generation)
            {
                left.Initials += HasGeneration(other) ? 1 : 0;
                continue;
            }

            if (part.Role == PartRole.Initial)
            {
                left.Initials++;
                continue;
            }

            left.Weight += weights[i];
            left.Words++;
            left.Father |= part.Role is PartRole.Patronymic or PartRole.Father;
            left.First |= i == 0;
            left.Last |= i == used.Length - 1;
            if (TellsPlace(name, part.Word)) left.Place ??= part.Word;
            var heavier = weights[i] - left.Most;
            if (heavier > 0 || (heavier == 0 && left.Heaviest is { } heaviest && string.CompareOrdinal(part.Word.Roman, heaviest.Roman) < 0))
                (left.Most, left.Heaviest) = (weights[i], part.Word);
        }

        return left;
    }

    /// <summary>A number or a state is the same or another, however alike it is written.</summary>
    public static bool TellsPlace(NameReading name, Word word) =>
        word.IsNumber || (!name.IsPerson && Places.IsCountry(word.Roman));

    static bool HasGeneration(NameReading name)
    {
        foreach (var part in name.Parts)
        {
            if (part.Role == PartRole.Generation) return true;
        }

        return false;
    }
}
