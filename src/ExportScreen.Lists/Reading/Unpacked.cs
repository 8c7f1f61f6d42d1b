using System.Buffers.Binary;
using System.IO.Compression;

namespace ExportScreen.Lists.Reading;

/// <summary>A file's content, unpacked where it is gzip or a ZIP archive of one file, never longer than a list can
/// be.</summary>
static class Unpacked
{
    /// <summary>Several times the longest list of today.</summary>
    public const long MaxBytes = 1L << 30;

    /// <summary>Of a list that is read in one piece.</summary>
    public const long MaxPiece = 64L << 20;

    /// <summary>Of one whose rows are put in order first.</summary>
    public const long MaxRows = 16L << 20;

    /// <summary>Opens it; what is read from it may throw <see cref="ListFormatException"/>.</summary>
    public static Stream Open(ListFile file, long maxBytes = MaxBytes)
    {
        var head = Head(file);
        var stream = file.Open();
#pragma warning disable CA2000 // Disposed with what is returned.
        return head is [0x1F, 0x8B, ..]
            ? new Limited(new GZipStream(stream, CompressionMode.Decompress), maxBytes, Length(stream))
            : new Limited(head is [(byte)'P', (byte)'K', 3, 4] ? OnlyFile(stream) : stream, maxBytes);
#pragma warning restore CA2000
    }

    static byte[] Head(ListFile file)
    {
        using var stream = file.Open();
        var head = new byte[4];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    /// <summary>The file in an archive that holds no other; any other archive, a workbook for one, as it is.</summary>
    static Stream OnlyFile(Stream stream)
    {
        if (!stream.CanSeek)
            return stream;

        try
        {
#pragma warning disable CA2000 // The archive closes with its stream, which is what is returned or is closed here.
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
#pragma warning restore CA2000
            if (archive.Entries is [{ Length: > 0 } only])
                return only.Open();

            stream.Position = 0;
            return stream;
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw new ListFormatException("The ZIP archive is damaged or cut off.");
        }
    }

    /// <summary>What a gzip file's last bytes say its content's length is, which alone tells that nothing is missing.</summary>
    static uint? Length(Stream file)
    {
        if (!file.CanSeek || file.Length < sizeof(uint))
            return null;

        Span<byte> tail = stackalloc byte[sizeof(uint)];
        file.Seek(-sizeof(uint), SeekOrigin.End);
        file.ReadExactly(tail);
        file.Position = 0;
        return BinaryPrimitives.ReadUInt32LittleEndian(tail);
    }

    /// <summary>Fails, rather than ends, where the content is longer than allowed or damaged.</summary>
    /// <param name="length">Of the whole content, without its upper bits; null: unknown.</param>
    public sealed class Limited(Stream inner, long max, uint? length = null, bool leaveOpen = false) : Stream
    {
        const string Damaged = "The gzip file is damaged or cut off.";

        long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => read;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            try
            {
                var count = inner.Read(buffer);
                read += count;
                return read > max ? throw new ListFormatException($"Unpacked, the file is longer than {max >> 20} MB.")
                    : count == 0 && buffer.Length > 0 && length is { } whole && whole != unchecked((uint)read)
                        ? throw new ListFormatException(Damaged)
                    : count;
            }
            catch (InvalidDataException)
            {
                throw new ListFormatException(Damaged);
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing && !leaveOpen)
                inner.Dispose();

            base.Dispose(disposing);
        }
    }
}
