using ExportScreen.Api.Screenings;

namespace ExportScreen.Api.Tests.Screenings;

public sealed class ScreeningSlotsTests
{
    [Fact]
    public async Task Who_gets_no_slot_in_time_computes_nothing_and_a_freed_slot_serves_the_next()
    {
        using var slots = new ScreeningSlots(1, TimeSpan.FromMilliseconds(50));
        using var hold = new ManualResetEventSlim();
        var first = Task.Run(() => slots.ComputeAsync(() => Wait(hold), default));
        using var started = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await slots.ComputeAsync(() => "free", started.Token) is not null)
            await Task.Yield();

        var second = await slots.ComputeAsync(() => "second", default);
        hold.Set();

        Assert.Null(second);
        Assert.Equal("first", await first);
        Assert.Equal("third", await slots.ComputeAsync(() => "third", default));
    }

    [Fact]
    public async Task A_computation_that_fails_gives_its_slot_back()
    {
        using var slots = new ScreeningSlots(1, TimeSpan.Zero);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => slots.ComputeAsync<string>(() => throw new InvalidOperationException(), default));

        Assert.Equal("next", await slots.ComputeAsync(() => "next", default));
    }

    static string Wait(ManualResetEventSlim hold)
    {
        hold.Wait();
        return "first";
    }
}
