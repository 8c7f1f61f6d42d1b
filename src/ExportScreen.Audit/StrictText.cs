using System.Globalization;
using System.Text;

namespace ExportScreen.Audit;

/// <summary>Reading that accepts exactly what writing gives, so that no two texts mean the same.</summary>
static class StrictText
{
    /// <summary>UTF-8 without a byte order mark that throws on what is not valid.</summary>
    internal static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where the text is not canonical base64: white space, missing padding or unused bits set.</summary>
    internal static byte[]? Base64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Convert.ToBase64String(bytes, 0, length) == text ? bytes[..length] : null;
    }

    /// <summary>Null where the text is not a decimal below 2^63 without sign and leading zeros.</summary>
    internal static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;
}
