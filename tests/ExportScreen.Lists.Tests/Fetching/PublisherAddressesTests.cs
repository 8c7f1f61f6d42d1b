using ExportScreen.Lists.Fetching;

namespace ExportScreen.Lists.Tests.Fetching;

public sealed class PublisherAddressesTests
{
    [Fact]
    public void Every_address_is_encrypted_and_of_a_format_that_is_read()
    {
        foreach (var known in PublisherAddresses.All)
        {
            Assert.NotNull(ListFormats.Find(known.Format));
            Assert.All(known.Address.Files, file => Assert.Equal("https", file.Scheme));
        }
    }

    [Fact]
    public void A_list_has_one_address_for_each_format()
    {
        Assert.EndsWith("SDN_ENHANCED.XML", PublisherAddresses.Find("us-sdn")!.Files[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(4, PublisherAddresses.Find("us-sdn", ListFormats.UsOfacCsv)!.Files.Count);
        Assert.Null(PublisherAddresses.Find("jp-meti"));
    }

    [Theory]
    [InlineData("https://lists.example/sdn.xml", true)]
    [InlineData("http://10.0.0.7/sdn.xml", true)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://lists.example/sdn.xml", false)]
    [InlineData("lists.example/sdn.xml", false)]
    [InlineData("", false)]
    public void An_operator_gives_web_addresses_only(string address, bool good) =>
        Assert.Equal(good, ListAddress.Parse("us-sdn", [address]) is not null);
}
