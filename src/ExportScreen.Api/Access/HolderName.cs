using System.Text;
using System.Text.RegularExpressions;
using ExportScreen.Api.Contract;
using FluentValidation;

namespace ExportScreen.Api.Access;

/// <summary>Names of those who hold keys. Several keys may have one holder, as when one replaces another; who looks the
/// same is the same.</summary>
static partial class HolderName
{
    /// <summary>Holder of the installation's first key, and of no other.</summary>
    public const string Bootstrap = "bootstrap";

    /// <summary>As it is kept and shown: NFKC, without blanks at the ends or in a row.</summary>
    public static string Normalise(string holder) =>
        Blanks().Replace(holder.Normalize(NormalizationForm.FormKC), " ").Trim();

    /// <summary>What holders are compared by: letter case makes no difference.</summary>
    public static string Key(string holder) => Normalise(holder).ToUpperInvariant();

    public static void Holder<T>(this IRuleBuilder<T, string?> rule) => rule.Required().Line(200)
        .Must(holder => holder?.EnumerateRunes().Any(OneLine.IsFormat) != true).WithErrorCode("format_character")
        .WithMessage("Has a character that is not seen.")
        .Readable()
        .Must(holder => holder is null || Key(holder) != Key(Bootstrap)).WithErrorCode("reserved").WithMessage("Is reserved.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
