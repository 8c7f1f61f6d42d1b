using ExportScreen.Benchmarks.Speed;

namespace ExportScreen.Benchmarks.Tests.Speed;

public sealed class SplitMix64Tests
{
    [Fact]
    public void It_gives_the_numbers_of_its_authors()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(6457827717110365317UL, random.Next());
        Assert.Equal(3203168211198807973UL, random.Next());
        Assert.Equal(9817491932198370423UL, random.Next());
    }

    [Fact]
    public void All_numbers_below_a_bound_come_and_no_others()
    {
        var random = new SplitMix64(1);

        var seen = Enumerable.Range(0, 1000).Select(_ => random.Below(7)).Distinct().Order();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], seen);
    }
}
