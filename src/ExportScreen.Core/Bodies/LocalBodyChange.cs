namespace ExportScreen.Core.Bodies;

/// <summary>An addition to the gazetteer that was made at this installation.</summary>
/// <param name="Id"><c>rec_</c> and a UUID version 7.</param>
/// <param name="By">Id of the key that made it.</param>
public abstract record LocalBodyChange(string Id, DateTimeOffset At, string By);

public sealed record BodyAdded(string Id, DateTimeOffset At, string By, Body Body) : LocalBodyChange(Id, At, By);

/// <param name="Body">Id of the body.</param>
public sealed record BodyNamesAdded(string Id, DateTimeOffset At, string By, string Body, IReadOnlyList<BodyName> Names)
    : LocalBodyChange(Id, At, By);

/// <summary>Lays what was added at an installation on the bodies that ship.</summary>
public static class LocalBodies
{
    /// <param name="changes">Oldest first. Names for a body that is not there wait until it is.</param>
    public static IReadOnlyList<Body> Over(IReadOnlyList<Body> shipped, IReadOnlyList<LocalBodyChange> changes)
    {
        if (changes.Count == 0)
            return shipped;

        var ids = shipped.Select(body => body.Id).ToHashSet(StringComparer.Ordinal);
        List<Body> whole =
        [
            .. shipped,
            .. changes.OfType<BodyAdded>().Where(change => ids.Add(change.Body.Id))
                .Select(change => change.Body with { Local = true, Names = [.. change.Body.Names.Select(Here)] }),
        ];
        var names = changes.OfType<BodyNamesAdded>().ToLookup(change => change.Body, StringComparer.Ordinal);
        whole = whole.ConvertAll(body => names.Contains(body.Id)
            ? body with { Names = [.. body.Names, .. names[body.Id].SelectMany(change => change.Names).Select(Here)] }
            : body);
        return MarkAmbiguous(whole);
    }

    static BodyName Here(BodyName name) => name with { Local = true };

    /// <summary>Marks added names that other bodies bear. Those that ship stay as they are: an addition must not make anything
    /// harder to recognise.</summary>
    static List<Body> MarkAmbiguous(List<Body> bodies)
    {
        var bearers = bodies.SelectMany(body => body.Names.Select(name => (Key: Key(name), body.Id)))
            .ToLookup(pair => pair.Key, pair => pair.Id, StringComparer.Ordinal);
        return bodies.ConvertAll(body => body.Names.Any(name => name.Local)
            ? body with
            {
                Names = [.. body.Names.Select(name => name.Local && bearers[Key(name)].Any(id => id != body.Id)
                    ? name with { Ambiguous = true } : name)],
            }
            : body);
    }

    static string Key(BodyName name) => Names.NameText.Clean(name.Value);
}
