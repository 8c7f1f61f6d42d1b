using ExportScreen.Core.Exiles;

namespace ExportScreen.Core.Tests.Exiles;

public sealed class DaysTests
{
    [Theory]
    [InlineData("Taken on 7 May 2024 from a hotel.")]
    [InlineData("Taken on the 7th of May from a hotel.")]
    [InlineData("Taken on May 7 from a hotel.")]
    [InlineData("Taken on Sept. 21st from a hotel.")]
    [InlineData("Taken on 2024-05-07.")]
    [InlineData("Taken on 7.5.2024.")]
    [InlineData("https://example.org/2024/05/07/exiles")]
    [InlineData("https://example.org/2024/5/7")]
    [InlineData("https://example.org/exiles-20240507.html")]
    [InlineData("https://example.org/7-may-2024/exiles")]
    [InlineData("https://example.org/2024/may/07/exiles")]
    public void A_day_is_found(string text) => Assert.True(Days.In(text));

    [Theory]
    [InlineData("Taken in May 2024 from a hotel.")]
    [InlineData("Of 28 asylum seekers 10 may follow; 12 marchers were held in 2024.")]
    [InlineData("https://example.org/2024/05/exiles")]
    [InlineData("https://example.org/news/1400000")]
    public void Years_and_months_are_none(string text) => Assert.False(Days.In(text));
}
