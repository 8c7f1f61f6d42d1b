using System.Buffers.Binary;
using System.IO.Compression;

namespace ExportScreen.Lists.Reading;

/// <summary>A file's content, unpacked where it is gzip, never longer than a list can be.</summary>
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
        var packed = IsGzip(file);
        var stream = file.Open();
        var length = packed ? Length(stream) : null;
#pragma warning disable CA2000 // Disposed with what is returned.
        return new Limited(packed ? new GZipStream(stream, CompressionMode.Decompress) : stream, maxBytes, length);
#pragma warning restore CA2000
    }

    static bool IsGzip(ListFile file)
    {
        using var stream = file.Open();
        Span<byte> head = stackalloc byte[2];
        return stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head[0] == 0x1F && head[1] == 0x8B;
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
