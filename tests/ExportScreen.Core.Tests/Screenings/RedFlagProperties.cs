using CsCheck;
using ExportScreen.Core.History;
using ExportScreen.Core.Sales;

namespace ExportScreen.Core.Tests.Screenings;

/// <summary>What holds for red flags and history on every sale.</summary>
public sealed class RedFlagProperties
{
    static readonly string[] Questions = [.. World.Law.RedFlags.Select(question => question.Id)];

    static readonly Gen<EarlierScreening> AnyEarlier =
        from sale in ScreenerProperties.AnySale
        from reference in ScreenerProperties.Of("SO-1", "SO-2", "SO-3")
        from days in Gen.Int[0, 900]
        from refused in Gen.Bool
        from misuse in Gen.Bool
        select Reduced(sale with { Reference = reference }, $"scr_{reference}_{days}", days, refused, misuse);

    [Fact]
    public void A_yes_never_makes_the_status_milder_than_a_no_or_silence() =>
        Gen.Select(ScreenerProperties.AnySale, ScreenerProperties.Of(Questions), ScreenerProperties.Of(Questions)).Sample((sale, first, second) =>
        {
            var yes = World.Screen(With(sale, Fact.Yes, first, second)).Status;
            return yes >= World.Screen(With(sale, Fact.No, first, second)).Status && yes >= World.Screen(sale).Status;
        });

    [Fact]
    public void A_no_is_worth_no_more_than_silence() => Gen.Select(ScreenerProperties.AnySale, ScreenerProperties.Of(Questions)).Sample((sale, question) =>
        World.Screen(With(sale, Fact.No, question)).Status >= World.Screen(sale).Status);

    [Fact]
    public void History_never_makes_the_status_milder() => Gen.Select(ScreenerProperties.AnySale, AnyEarlier.Array[1, 4]).Sample((sale, earlier) =>
        World.Screen(sale, history: new(earlier, false)).Status >= World.Screen(sale).Status);

    [Fact]
    public void More_history_never_makes_the_status_milder() => Gen.Select(ScreenerProperties.AnySale, AnyEarlier.Array[1, 4], AnyEarlier).Sample(
        (sale, earlier, further) => World.Screen(sale, history: new([.. earlier, further], false)).Status
            >= World.Screen(sale, history: new(earlier, false)).Status);

    [Fact]
    public void A_slice_is_read_as_it_was_written() => AnyEarlier.Array[0, 5].Sample(earlier =>
    {
        var written = new SaleHistory(earlier, true);
        var read = SaleHistory.Read(System.Text.Encoding.UTF8.GetString(written.Write()));
        return read.Digest == written.Digest && read.Earlier.Count == earlier.Length;
    });

    static EarlierScreening Reduced(Sale sale, string id, int days, bool refused, bool misuse)
    {
        var decision = World.Screen(sale);
        return EarlierScreening.Of(id, World.Now.AddDays(-days), decision.Status, decision.Tier,
            [.. decision.Findings.Select(finding => finding.Rule).Distinct()], decision.Missing, sale) with
        { Rulings = refused ? ["refuse"] : [], Misuse = misuse };
    }

    static Sale With(Sale sale, Fact answer, params string[] questions) => sale with
    {
        RedFlags = questions.Distinct().ToDictionary(question => question, _ => new RedFlagAnswer { Answer = answer }),
    };
}
