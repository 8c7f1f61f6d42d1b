using System.Text;
using System.Text.Json;

namespace ExportScreen.Api.Contract;

/// <summary>JSON pointers (RFC 6901).</summary>
static class JsonPointer
{
    public const int MaxStep = 64;
    public const int MaxLength = 512;

    /// <summary>A longer step is cut and ends in <c>…</c>; where the whole would be too long, it stays what it was and so names
    /// what the member is in.</summary>
    public static string Append(string pointer, string step)
    {
        var name = Cut(step).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return pointer.Length + 1 + name.Length > MaxLength ? pointer : $"{pointer}/{name}";
    }

    static string Cut(string step) => step.Length <= MaxStep
        ? step
        : $"{step.AsSpan(0, char.IsHighSurrogate(step[MaxStep - 2]) ? MaxStep - 2 : MaxStep - 1)}…";

    /// <summary>From a validator's path: <c>Items[0].UsContentPercent</c> gives <c>/items/0/usContentPercent</c>. What stands in
    /// brackets is taken as it is, and so is a pointer.</summary>
    public static string FromPropertyPath(string path)
    {
        if (path.StartsWith('/'))
        {
            return path;
        }

        var pointer = "";
        var step = new StringBuilder();
        var inBrackets = false;
        foreach (var letter in path)
        {
            if (letter == (inBrackets ? ']' : '['))
            {
                Finish();
                inBrackets = !inBrackets;
            }
            else if (letter == '.' && !inBrackets)
            {
                Finish();
            }
            else
            {
                step.Append(letter);
            }
        }

        Finish();
        return pointer;

        void Finish()
        {
            if (step.Length > 0)
            {
                var name = step.ToString();
                pointer = Append(pointer, inBrackets ? name : JsonNamingPolicy.CamelCase.ConvertName(name));
                step.Clear();
            }
        }
    }
}
