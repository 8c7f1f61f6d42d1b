using System.Text;
using System.Text.Json;

namespace ExportScreen.Api.Contract;

/// <summary>JSON pointers (RFC 6901).</summary>
static class JsonPointer
{
    public static string Append(string pointer, string step) =>
        $"{pointer}/{step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

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
