namespace ExportScreen.Api.Contract;

/// <summary>How deep a JSON text is nested, told without reading it as JSON: a reader's cost may grow with the square of the
/// depth, that of this one pass does not.</summary>
static class JsonDepth
{
    /// <summary>Looks no further than the first bracket that is too deep. Of a text that is not well-formed it counts the
    /// brackets outside of what looks like strings.</summary>
    public static bool Exceeds(ReadOnlySpan<byte> json, int max)
    {
        var depth = 0;
        var inString = false;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case (byte)'\\' when inString:
                    at++;
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
                case (byte)'[' or (byte)'{' when !inString:
                    if (++depth > max)
                    {
                        return true;
                    }

                    break;
                case (byte)']' or (byte)'}' when !inString:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return false;
    }
}
