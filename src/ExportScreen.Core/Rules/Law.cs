using ExportScreen.Core.Regulations;

namespace ExportScreen.Core.Rules;

/// <summary>The instruments that rules rest on, with the date of the text that was read.</summary>
static class Law
{
    public const string DualUseRegulation = "Regulation (EU) 2021/821";

    /// <summary>When what is not dated otherwise was put together.</summary>
    static readonly DateOnly Compiled = new(2026, 11, 23);

    /// <summary>First day on which it applies.</summary>
    public static readonly DateOnly DualUseFrom = new(2021, 9, 9);

    public static Citation DualUse(string locator, Verification verification = Verification.Seen) =>
        new(DualUseRegulation, locator, new(2025, 11, 15), verification);

    public static Citation Guidelines(string locator) =>
        new("Recommendation (EU) 2024/2659", locator, new(2024, 10, 16), Verification.SeenSecondary);

    public static Citation Ear(string section, Verification verification = Verification.SeenSecondary) =>
        new("15 CFR", char.IsAsciiDigit(section[0]) ? $"§ {section}" : section, new(2026, 7, 23), verification);

    public static Citation Other(string instrument, string locator, Verification verification) =>
        new(instrument, locator, Compiled, verification);

    /// <summary>This engine's own rule, which no statute asks for in these words.</summary>
    public static Citation Policy(string locator) =>
        new("ExportScreen decision policy", locator, Compiled, Verification.Known);
}
