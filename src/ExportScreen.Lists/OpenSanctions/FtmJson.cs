using System.Globalization;
using System.Text.Json;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.OpenSanctions;

/// <summary>Reads OpenSanctions' entities in FollowTheMoney form (for holders of its licence), one JSON object a line or in
/// one array. Sanctions, documents and addresses are objects of their own that name their entity or are named by it.</summary>
static class FtmJson
{
    /// <summary>Several times the sanctions collection of today; more does not fit into memory.</summary>
    const int MaxEntities = 200_000;

    /// <summary>What a topic means, the strictest first.</summary>
    static readonly (string Topic, Measure Measure)[] Topics =
    [
        ("sanction", Measure.AssetFreeze), ("export.control", Measure.EntityList), ("debarment", Measure.Debarred),
        ("sanction.linked", Measure.Sectoral), ("export.risk", Measure.Unverified), ("sanction.counter", Measure.StateNotice),
        ("wanted", Measure.StateNotice), ("crime.terror", Measure.StateNotice),
    ];

    public static void Read(Stream content, ListBuilder list)
    {
        var entities = new List<Entity>();
        var beside = new FtmBeside();
        var (position, left) = (0, 0);
        ListJson.Items(content, null, item =>
        {
            position++;
            if (item.Text("schema") is not { } schema || item.Text("id") is not { } id)
            {
                list.RejectAt(position, "it has no schema or no id");
                return;
            }

            list.PublishedAt = Latest(list.PublishedAt, item.Text("last_seen"));
            var properties = item.TryGetProperty("properties", out var found) ? found : default;
            if (FtmSchemas.Type(schema) is not { } type)
            {
                beside.Add(schema, id, properties);
            }
            else if (MeasureOf(properties) is not { } measure || IsNoTarget(item))
            {
                left++;
            }
            else
            {
                if (entities.Count == MaxEntities)
                    throw new ListFormatException($"It has more than {MaxEntities} entries; take a smaller collection.");

                var draft = new Draft(list) { Key = id, Type = type, Measure = measure };
                FtmSchemas.Fill(draft, item, properties);
                entities.Add(new(position, ListBuilder.Hash(item.GetRawText()), id, draft, properties.Texts("addressEntity")));
            }
        });

        foreach (var entity in entities)
        {
            list.AtHash(entity.Position, entity.Hash, () =>
            {
                beside.Fill(entity.Draft, entity.Id, entity.Addresses);
                return entity.Draft.Build();
            });
        }

        if (left > 0)
            list.Note($"{left} entities are no target or have no topic that matters here, and are left out");
    }

    /// <returns>Null where its topics say that it is on no list of a kind that is screened.</returns>
    static Measure? MeasureOf(JsonElement properties)
    {
        var topics = properties.Texts("topics");
        return topics.Count == 0 ? Measure.Unknown
            : Topics.Where(topic => topics.Contains(topic.Topic, StringComparer.Ordinal))
                .Select(topic => (Measure?)topic.Measure).FirstOrDefault();
    }

    static bool IsNoTarget(JsonElement item) =>
        item.TryGetProperty("target", out var target) && target.ValueKind == JsonValueKind.False;

    static DateTimeOffset? Latest(DateTimeOffset? known, string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && (known is null || date > known) ? date.ToUniversalTime() : known;

    sealed record Entity(int Position, string Hash, string Id, Draft Draft, IReadOnlyList<string> Addresses);
}
