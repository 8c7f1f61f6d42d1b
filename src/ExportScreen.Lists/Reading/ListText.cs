using System.Text;

namespace ExportScreen.Lists.Reading;

/// <summary>Text in whichever encoding its bytes show: a byte order mark's, UTF-8, and Windows-1252 where bytes are not
/// UTF-8.</summary>
static class ListText
{
    static readonly Encoding Encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new Windows());

    public static StreamReader Open(Stream content) => new(content, Encoding, detectEncodingFromByteOrderMarks: true);

    public static string Decode(byte[] content)
    {
        using var reader = Open(new MemoryStream(content));
        return reader.ReadToEnd();
    }

    sealed class Windows : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        sealed class Buffer : DecoderFallbackBuffer
        {
            static readonly Encoding Ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

            string text = "";
            int next;

            public override int Remaining => text.Length - next;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                (text, next) = (Ansi.GetString(bytesUnknown), 0);
                return true;
            }

            public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

            public override bool MovePrevious()
            {
                if (next == 0)
                    return false;

                next--;
                return true;
            }

            public override void Reset() => (text, next) = ("", 0);
        }
    }
}
