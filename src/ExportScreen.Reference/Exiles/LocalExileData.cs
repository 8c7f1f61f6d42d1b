using System.Text.Json;
using ExportScreen.Core.Exiles;
using ExportScreen.Reference.Reading;

namespace ExportScreen.Reference.Exiles;

/// <summary>Reads and writes what was changed of the exile record at an installation: the part <c>exiles/local</c>, JSON
/// Lines, oldest first. Lines are added to it and never changed.</summary>
public static class LocalExileData
{
    public const string Part = "exiles/local";

    const string File = "exiles-local.jsonl";

    /// <param name="content">Empty: nothing was changed.</param>
    /// <exception cref="ReferenceDataException">It cannot be read, or gives a day.</exception>
    public static IReadOnlyList<LocalChange> Read(ReadOnlyMemory<byte> content) => content.IsEmpty ? []
        : [.. JsonLines.Read(content, File, ExileJson.Default.LocalRow).Select(Change)];

    /// <summary>The content with further lines.</summary>
    public static byte[] Add(ReadOnlyMemory<byte> content, IReadOnlyList<LocalChange> changes)
    {
        using var whole = new MemoryStream();
        whole.Write(content.Span);
        foreach (var change in changes)
        {
            whole.Write(JsonSerializer.SerializeToUtf8Bytes(Row(change), ExileJson.Default.LocalRow));
            whole.WriteByte((byte)'\n');
        }

        return whole.ToArray();
    }

    static LocalChange Change(LocalRow row) => row switch
    {
        AddedRow added => new IncidentAdded(row.Id, row.At, row.By, IncidentRows.Read(added.Incident, File)),
        CorrectedRow corrected => new IncidentCorrected(
            row.Id, row.At, row.By, IncidentRows.Read(corrected.Incident, File), corrected.Why, IncidentRows.Read(corrected.Source)),
        ReplyRow reply => new ReplyAdded(
            row.Id, row.At, row.By, reply.Incident, reply.State, reply.Vendor, reply.Statement, IncidentRows.Read(reply.Source)),
        WithdrawnRow withdrawn => new ChangeWithdrawn(
            row.Id, row.At, row.By, withdrawn.Incident, withdrawn.Change, withdrawn.Why),
        _ => throw new ReferenceDataException($"{File}: '{row.Id}' is no change that is known."),
    };

    static LocalRow Row(LocalChange change) => change switch
    {
        IncidentAdded added => new AddedRow(change.Id, change.At, change.By, IncidentRows.Write(added.Text)),
        IncidentCorrected corrected => new CorrectedRow(
            change.Id, change.At, change.By, corrected.Why, IncidentRows.Write(corrected.Source), IncidentRows.Write(corrected.Text)),
        ReplyAdded reply => new ReplyRow(
            change.Id, change.At, change.By, reply.Incident, reply.State, reply.Vendor, reply.Statement,
            IncidentRows.Write(reply.Source)),
        ChangeWithdrawn withdrawn => new WithdrawnRow(
            change.Id, change.At, change.By, withdrawn.Incident, withdrawn.Change, withdrawn.Why),
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change that is known."),
    };
}
