using System.Text.Json;

namespace ExportScreen.Api.Screenings;

/// <summary>Enumerations as JSON and the log write them.</summary>
static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
