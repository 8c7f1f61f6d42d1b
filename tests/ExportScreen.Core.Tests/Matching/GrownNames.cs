using ExportScreen.Core.Listings;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Matching;

/// <summary>Twenty thousand names made of syllables, the same each time, a few words common and most rare.</summary>
static class GrownNames
{
    const int Vocabulary = 6000;

    static readonly string[] Syllables =
    [
        .. from onset in "b ch d f g h j k kh l m n p r s sh t v z zh".Split(' ')
           from vowel in "aeiou"
           select onset + vowel,
    ];

    public static Listing Person(string id, string name) => Listed(id, PartyType.Person, name);

    public static Listing Firm(string id, string name) => Listed(id, PartyType.Organization, name);

    public static List<Listing> Of(int count)
    {
        var state = 88172645463325252UL;
        var words = Enumerable.Range(0, Vocabulary)
            .Select(_ => string.Concat(Enumerable.Range(0, 2 + Next(2)).Select(_ => Syllables[Next(Syllables.Length)]))).ToList();
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var name = string.Join(' ', Enumerable.Range(0, 2 + Next(2)).Select(_ => words[Next(Vocabulary) * Next(Vocabulary) / Vocabulary]));
            return Next(2) == 0 ? Person($"grown:{number:00000}", name) : Firm($"grown:{number:00000}", name);
        })];

        int Next(int end)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)((state >> 11) % (ulong)end);
        }
    }

    static Listing Listed(string id, PartyType type, string name) => new()
    {
        Id = id,
        List = "t",
        Source = "t",
        Type = type,
        Measure = Measure.AssetFreeze,
        Names = [new(name, NameKind.Primary, NameStrength.Strong)],
    };
}
