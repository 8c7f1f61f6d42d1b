using System.Text;
using System.Text.Json;
using ExportScreen.Lists.InHouse;

namespace ExportScreen.Lists.Reading;

/// <summary>Tells the format of a JSON file by the names of its first object's members.</summary>
static class JsonSniffer
{
    static readonly (string[] Members, string Format)[] Formats =
    [
        (["sourceGeneratedAt", "entryCount"], ListFormats.UsCslProjection),
        (["id", "schema", "properties"], ListFormats.FollowTheMoney),
        ([InHouseJson.Mark], ListFormats.InHouseJson),
        (["results"], ListFormats.UsCslJson),
    ];

    /// <param name="head">The file's beginning.</param>
    public static FormatSniffer.Recognised Recognise(string head)
    {
        var members = Members(head);
        var known = Array.Find(Formats, format => Array.TrueForAll(format.Members, members.Contains));
        return known.Format is { } id ? new(ListFormats.Find(id)!)
            : throw new ListFormatException("It is JSON, but its members are not those of a known list.");
    }

    /// <summary>Members of the outer object, or of the first one in an array, as far as the beginning goes.</summary>
    static HashSet<string> Members(string head)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(head), isFinalBlock: false, state: default);
        var members = new HashSet<string>(StringComparer.Ordinal);
        var depth = head[0] == '[' ? 2 : 1;
        try
        {
            while (reader.Read() && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth >= depth))
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
                    members.Add(reader.GetString()!);
            }
        }
        catch (JsonException error)
        {
            throw ListJson.Mistake(error, "Not well-formed JSON");
        }

        return members;
    }
}
