using ExportScreen.Lists.AuDfat;

namespace ExportScreen.Lists.Tests.AuDfat;

public sealed class DfatDatesTests
{
    [Theory]
    [InlineData("1945", "1945")]
    [InlineData("Approximately 1963", "c. 1963")]
    [InlineData("30/01/1972", "1972-01-30")]
    [InlineData("08/1961", "1961-08")]
    [InlineData("5 May 1957", "1957-05-05")]
    [InlineData("April 1957", "1957-04")]
    [InlineData("Approximately: Between 1959 and 1965", "c. 1959..1965")]
    [InlineData("27/05/1973 01/01/1975", "1973-05-27 1975-01-01")]
    [InlineData("28955", "1979-04-10")]
    [InlineData("1972-08-10", "1972-08-10")]
    [InlineData("10/061962", "")]
    [InlineData("unknown", "")]
    public void What_is_told_is_read_and_nothing_more(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', DfatDates.Parse(text)));
}
