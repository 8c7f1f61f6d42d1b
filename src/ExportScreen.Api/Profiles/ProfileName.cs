using System.Text.RegularExpressions;

namespace ExportScreen.Api.Profiles;

static partial class ProfileName
{
    /// <summary>2 to 40 lowercase letters, digits and hyphens, a letter first.</summary>
    public static bool IsOne(string name) => Form().IsMatch(name);

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{1,39}\z")]
    private static partial Regex Form();
}
