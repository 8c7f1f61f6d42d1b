using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Tests.Reading;

public sealed class RegistryNumbersTests
{
    [Theory]
    [InlineData("7707083893", true)]
    [InlineData("7707083894", false)]
    [InlineData("502239120417", true)]
    [InlineData("770708389", false)]
    [InlineData("7707O83893", false)]
    public void An_INN_is_told_by_its_check_digits(string number, bool is_one) =>
        Assert.Equal(is_one, RegistryNumbers.IsInn(number));

    [Theory]
    [InlineData("1027700132195", true)]
    [InlineData("1027700132196", false)]
    [InlineData("102770013219", false)]
    public void An_OGRN_is_told_by_its_check_digit(string number, bool is_one) =>
        Assert.Equal(is_one, RegistryNumbers.IsOgrn(number));

    [Fact]
    public void A_long_run_of_digits_is_read_in_a_moment() =>
        Assert.False(RegistryNumbers.Read(new IdentifierSet(), new string('1', 5000) + "?", "registration", null));

    [Theory]
    [InlineData("Tax ID No. 7707083893 (Russia); Registration Number 12345678", "inn=7707083893 registration=12345678")]
    [InlineData("INN - 7707083893 OGRN - 1027700132195", "inn=7707083893 ogrn=1027700132195")]
    [InlineData("TIN: 190950894", "tax=190950894")]
    [InlineData("'1027700132195 (Russia)", "ogrn=1027700132195")]
    [InlineData("BRN: 20203030", "registration=20203030")]
    [InlineData("OC312345", "registration=OC312345")]
    [InlineData("incorporated in 1998 under a number that is not public", "")]
    public void Numbers_are_read_where_it_is_safe(string text, string expected)
    {
        var identifiers = new IdentifierSet();

        RegistryNumbers.Read(identifiers, text, "registration", null);

        Assert.Equal(expected, string.Join(' ', identifiers.Identifiers.Select(found => $"{found.Type}={found.Value}")));
    }
}
