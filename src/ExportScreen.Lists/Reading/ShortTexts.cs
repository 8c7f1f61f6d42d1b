namespace ExportScreen.Lists.Reading;

/// <summary>Markup without endless texts: a parser keeps a text or an attribute whole in memory, so where no tag opens
/// for too long, it fails before the parser sees the end.</summary>
sealed class ShortTexts(Stream inner) : Stream
{
    const int Longest = 4 << 20;

    int length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var part = buffer[..read];
        while (part.IndexOf((byte)'<') is var at and >= 0)
        {
            Grow(at);
            length = 0;
            part = part[(at + 1)..];
        }

        Grow(part.Length);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    void Grow(int bytes)
    {
        length += bytes;
        if (length > Longest)
            throw new ListFormatException($"A text is longer than {Longest >> 20} MB.");
    }
}
