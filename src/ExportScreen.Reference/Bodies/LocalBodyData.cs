using System.Text.Json;
using ExportScreen.Core.Bodies;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Bodies;

/// <summary>Reads and writes what was added to the gazetteer at an installation: the part <c>bodies/local</c>, JSON Lines,
/// oldest first. Lines are added to it and never changed.</summary>
public static class LocalBodyData
{
    public const string Part = "bodies/local";

    const string File = "bodies-local.jsonl";

    /// <param name="content">Empty: nothing was added.</param>
    /// <exception cref="ReferenceDataException">It cannot be read.</exception>
    public static IReadOnlyList<LocalBodyChange> Read(ReadOnlyMemory<byte> content) => content.IsEmpty ? []
        : [.. JsonLines.Read(content, File, BodyJson.Default.LocalBodyRow).Select(Change)];

    /// <summary>The content with further lines.</summary>
    public static byte[] Add(ReadOnlyMemory<byte> content, IReadOnlyList<LocalBodyChange> changes)
    {
        using var whole = new MemoryStream();
        whole.Write(content.Span);
        foreach (var change in changes)
        {
            whole.Write(JsonSerializer.SerializeToUtf8Bytes(Row(change), BodyJson.Default.LocalBodyRow));
            whole.WriteByte((byte)'\n');
        }

        return whole.ToArray();
    }

    static LocalBodyChange Change(LocalBodyRow row) => row switch
    {
        BodyAddedRow added => new BodyAdded(row.Id, row.At, row.By, BodyRows.Read(added.Body, File)),
        NamesAddedRow names => new BodyNamesAdded(row.Id, row.At, row.By, names.Body, [.. names.Names.Select(BodyRows.Read)]),
        _ => throw new ReferenceDataException($"{File}: '{row.Id}' is no change that is known."),
    };

    static LocalBodyRow Row(LocalBodyChange change) => change switch
    {
        BodyAdded added => new BodyAddedRow(change.Id, change.At, change.By, BodyRows.Write(added.Body)),
        BodyNamesAdded names => new NamesAddedRow(
            change.Id, change.At, change.By, names.Body, [.. names.Names.Select(BodyRows.Write)]),
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change that is known."),
    };
}
