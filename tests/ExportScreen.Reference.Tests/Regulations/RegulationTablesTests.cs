using System.Text;
using ExportScreen.Core.Regulations;
using ExportScreen.Reference.Regulations;

namespace ExportScreen.Reference.Tests.Regulations;

public sealed class RegulationTablesTests
{
    static readonly Regulation Law = Shipped.Regulation;

    [Fact]
    public void The_tables_are_whole() =>
        Assert.Equal(
            (45, 50, 65, 27, 10, 6),
            (Law.Items.Count, Law.Codes.Count, Law.RedFlags.Count, Law.EuMembers.Count, Law.Eu001Destinations.Count,
                Law.MonitoringProhibitions.Count));

    [Fact]
    public void Every_code_of_an_item_is_known() =>
        Assert.All(Law.Items.Values, item =>
            Assert.All([.. item.EuCodes, .. item.UsCodes, .. item.UkCodes], code => Assert.Contains(code, Law.Codes)));

    [Fact]
    public void Every_item_but_support_has_a_tier() =>
        Assert.All(Law.Items.Values, item => Assert.Equal(item.Support, item.Tier is null));

    [Fact]
    public void Norway_is_a_country_and_no_negation()
    {
        Assert.Contains("NO", Law.Eu001Destinations);
        Assert.Contains("NO", Law.UsChartFree["NS2"]);
    }

    [Fact]
    public void A_code_that_looks_like_a_number_is_a_code() => Assert.Equal(["US"], Law.Codes["5E980"].Regimes);

    [Theory]
    [InlineData("5A001.f.1", "EU UK US")]
    [InlineData("5D002", "EU UK US")]
    [InlineData("9A120", "EU UK")]
    [InlineData("5A992.c", "US")]
    [InlineData("5A902", "DE")]
    public void A_code_knows_whose_list_has_it(string code, string regimes) =>
        Assert.Equal(regimes.Split(' '), Law.Codes[code].Regimes);

    [Fact]
    public void The_cryptanalysis_family_is_that_of_Annex_IV() =>
        Assert.Equal(
            ["5A004.a", "5D002.a.3", "5D002.c.3.a", "5E002.a"],
            Law.Codes.Values.Where(code => code.AnnexIv).Select(code => code.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("4A005", true)]
    [InlineData("5A001.f.2", true)]
    [InlineData("5D001.a", true)]
    [InlineData("5A001.h", false)]
    [InlineData("5A002", false)]
    public void The_Swiss_ordinance_names_families_of_codes(string code, bool named) =>
        Assert.Equal(named, Law.Codes[code].SwissVim);

    [Theory]
    [InlineData("4D004", true)]
    [InlineData("5D001.e", false)]
    [InlineData("5A001.f.1", false)]
    public void License_Exception_ACE_is_there_where_the_entry_says_yes(string code, bool there) =>
        Assert.Equal(there, Law.Codes[code].Ace);

    [Fact]
    public void A_reason_has_its_column_of_the_chart_or_none()
    {
        var code = Law.Codes["5A001.f.1"];

        Assert.Equal(["NS", "SL", "AT"], code.UsReasons);
        Assert.Equal("NS2", code.UsColumns["NS"]);
        Assert.False(code.UsColumns.ContainsKey("SL"));
        Assert.False(Law.Codes["4A005"].UsColumns.ContainsKey("RS"));
    }

    [Fact]
    public void Hong_Kong_stands_beside_China_in_the_country_groups() =>
        Assert.All(["D:1", "D:3", "D:4", "D:5"], group => Assert.Contains("HK", Law.UsGroups[group]));

    [Fact]
    public void The_monitoring_prohibitions_cover_six_states() =>
        Assert.Equal(
            ["BY", "IR", "MM", "RU", "SY", "VE"],
            Law.MonitoringProhibitions.Select(prohibition => prohibition.Country).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("annex_i_codes: ['4A005', '4D004', '4D001.a']", "annex_i_codes: ['4A999']", "4A999")]
    [InlineData("risk_tier: 1", "risk_tier: 4", "risk_tier")]
    [InlineData("risk_tier: 1", "risk: 1", "risk_tier")]
    [InlineData("relevance: residual", "relevance: some", "some")]
    [InlineData("verification: seen", "verification: sure", "sure")]
    public void A_table_that_contradicts_itself_is_refused_with_the_place(string from, string to, string named)
    {
        var items = Shipped.Text("regulation/items").Replace("[4A005, 4D004, 4D001.a]", "['4A005', '4D004', '4D001.a']", StringComparison.Ordinal);
        Assert.Contains(from, items, StringComparison.Ordinal);

        var error = Assert.Throws<ReferenceDataException>(() => RegulationTables.Load(
            Encoding.UTF8.GetBytes(items.Replace(from, to, StringComparison.Ordinal)),
            Shipped.Part("regulation/regimes"), Shipped.Part("regulation/red-flags")));

        Assert.StartsWith("items.yaml: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }
}
