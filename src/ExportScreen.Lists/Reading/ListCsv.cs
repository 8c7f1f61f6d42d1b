using System.Text;
using CsvHelper;

namespace ExportScreen.Lists.Reading;

/// <summary>Rows of a CSV file as strangers write it: stray quotes are borne, and no row is endless.</summary>
static class ListCsv
{
    const int MaxRow = 1 << 20;

    /// <summary>Several times those of the longest list, which has a row for each of an entry's names with each of its
    /// addresses.</summary>
    const int MaxRows = 500_000;

    /// <summary>Lines from which the separator is guessed; publishers put a date in front of the header.</summary>
    const int FirstLines = 5;

    static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The likeliest of comma, semicolon and tab.</summary>
    /// <param name="text">A file's beginning.</param>
    public static char Separator(string text)
    {
        var lines = string.Join('\n', text.Split('\n').Take(FirstLines));
        return Separators.MaxBy(separator => lines.Count(letter => letter == separator));
    }

    /// <summary>All rows that are not blank, in order.</summary>
    /// <param name="separator">Null: the likeliest one.</param>
    public static IEnumerable<CsvRow> Rows(Stream content, char? separator = null)
    {
        var mistakes = new List<CsvMalformedReason>();
        using var bytes = ListText.Open(content);
        using var text = new Marks(bytes);
        separator ??= Separator(text.Peeked());
        using var reader = CsvReader.Create(text, new()
        {
            HasHeader = false,
            Separator = separator.Value,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRow,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = record => mistakes.Add(record.Reason),
        }, leaveOpen: false);

        for (var rows = 0; Next();)
        {
            var fields = new string[reader.FieldCount];
            for (var at = 0; at < fields.Length; at++)
                fields[at] = reader.GetString(at);

            var raw = Encoding.UTF8.GetString(reader.RawRecord);

            // A closing quote that is missing takes what follows it into its field, up to the next quote.
            var isOpen = mistakes.Contains(CsvMalformedReason.UnterminatedQuote)
                || (mistakes.Contains(CsvMalformedReason.TextAfterClosingQuote) && raw.AsSpan().TrimEnd().Contains('\n'));
            if (!Array.Exists(fields, field => !string.IsNullOrWhiteSpace(field)))
                continue;

            yield return ++rows > MaxRows
                ? throw new ListFormatException($"The file has more than {MaxRows} rows.")
                : new((int)reader.LineNumber, fields, raw, isOpen);
        }

        bool Next()
        {
            mistakes.Clear();
            try
            {
                return reader.Read();
            }
            catch (CsvFormatException)
            {
                throw new ListFormatException(
                    $"The row at line {reader.LineNumber + 1} is longer than {MaxRow >> 20} MB; a quote may be opened there and not closed.");
            }
        }
    }

    /// <summary>The text without what old systems put at a file's end.</summary>
    sealed class Marks(TextReader inner) : TextReader
    {
        readonly char[] head = new char[4096];
        int start;
        int end;

        /// <summary>The text's beginning, which is read again afterwards.</summary>
        public string Peeked()
        {
            end = inner.ReadBlock(head, 0, head.Length);
            return new(head, 0, end);
        }

        public override int Read(char[] buffer, int index, int count)
        {
            while (true)
            {
                var read = start < end ? Head(buffer, index, count) : inner.Read(buffer, index, count);
                var kept = index;
                for (var at = index; at < index + read; at++)
                {
                    if (buffer[at] is not ('\u001A' or '\0'))
                        buffer[kept++] = buffer[at];
                }

                if (kept > index || read == 0)
                    return kept - index;
            }
        }

        int Head(char[] buffer, int index, int count)
        {
            var length = Math.Min(count, end - start);
            Array.Copy(head, start, buffer, index, length);
            start += length;
            return length;
        }

        public override int Read(Span<char> buffer)
        {
            var array = new char[buffer.Length];
            var read = Read(array, 0, array.Length);
            array.AsSpan(0, read).CopyTo(buffer);
            return read;
        }
    }
}

/// <param name="Line">Of its start, from 1.</param>
/// <param name="Raw">As it stands in the file.</param>
/// <param name="IsOpen">A quote is opened in it and not closed: it holds what belongs to other rows, or is cut off.</param>
readonly record struct CsvRow(int Line, string[] Fields, string Raw, bool IsOpen);
