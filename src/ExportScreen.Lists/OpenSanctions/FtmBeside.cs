using System.Text.Json;
using ExportScreen.Core.Listings;
using ExportScreen.Lists.Reading;
using ExportScreen.Lists.UsOfac;

namespace ExportScreen.Lists.OpenSanctions;

/// <summary>Objects that belong to an entity and stand anywhere in the file, kept until all entities are read.</summary>
sealed class FtmBeside
{
    /// <summary>Several times those of the sanctions collection of today.</summary>
    const int MaxObjects = 750_000;

    readonly Dictionary<string, List<Action<Draft>>> byEntity = new(StringComparer.Ordinal);
    readonly Dictionary<string, (string? Text, string? Country)> addresses = new(StringComparer.Ordinal);

    int count;

    public void Add(string schema, string id, JsonElement properties)
    {
        if (schema is "Address")
        {
            Count();
            addresses[id] = (First(properties, "full"), First(properties, "country"));
        }
        else if (schema is "Sanction")
        {
            var programmes = properties.Texts("programId") is { Count: > 0 } ids ? ids : properties.Texts("program");
            var measures = properties.Texts("provisions");
            var started = OfacDates.Day(First(properties, "listingDate") ?? First(properties, "startDate"));
            Keep(properties.Texts("entity"), draft =>
            {
                foreach (var programme in programmes)
                    draft.Programme(programme);

                foreach (var measure in measures)
                    draft.MeasureText(measure);

                draft.ListedOn ??= started;
            });
        }
        else if (schema is "Passport" or "Identification" && First(properties, "number") is { } number)
        {
            var (type, country) = (schema is "Passport" ? "passport" : "national_id", First(properties, "country"));
            var note = new DocumentNote(First(properties, "type") ?? schema,
                OfacDates.Day(First(properties, "startDate")), OfacDates.Day(First(properties, "endDate")));
            Keep(properties.Texts("holder"), draft => draft.Identifiers.Add(
                type, number, country is null ? null : draft.Countries.Add(FtmSchemas.Code(country)), note));
        }
    }

    public void Fill(Draft draft, string id, IReadOnlyList<string> places)
    {
        if (byEntity.TryGetValue(id, out var changes))
            changes.ForEach(change => change(draft));

        foreach (var place in places)
        {
            if (addresses.TryGetValue(place, out var address))
                draft.Address(address.Country is null ? null : FtmSchemas.Code(address.Country), address.Text);
        }
    }

    void Count()
    {
        count++;
        if (count > MaxObjects)
            throw new ListFormatException($"More than {MaxObjects} objects stand beside the entries; take a smaller collection.");
    }

    void Keep(IReadOnlyList<string> entities, Action<Draft> change)
    {
        Count();
        foreach (var entity in entities)
        {
            if (byEntity.TryGetValue(entity, out var known))
                known.Add(change);
            else
                byEntity[entity] = [change];
        }
    }

    static string? First(JsonElement properties, string name) => properties.Texts(name) is [var first, ..] ? first : null;
}
