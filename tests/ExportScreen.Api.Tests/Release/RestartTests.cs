using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Release;

public sealed class RestartTests
{
    [Fact]
    public async Task A_release_lapses_and_what_people_did_outlives_the_process()
    {
        await using var world = new BindingWorld();
        await world.InitializeAsync();
        using var office = await Office.OpenAsync(world);
        var id = await office.Anne.StoreAsync(Sales.Licence("BAFA-1"));
        var camera = await office.Erp.DecideAsync(Sales.Camera("S-1").ToJsonString());
        Assert.Equal(HttpStatusCode.OK, (await office.Erp.GateAsync(camera)).StatusCode);

        // A book that has read nothing yet reads the same from the log.
        var acts = new Api.Release.ActLog(world.Service.Services.GetRequiredService<Api.Log.Recorder>());
        Assert.Contains(id, (await acts.ReadAsync(office.Tenant.Name, default)).Authorisations.Keys);

        // Before the decision lapses the lists grow too old to tell that nothing changed.
        world.Service.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(["changed_since"], (await (await office.Erp.GateAsync(camera)).BlockersAsync()).Distinct());
        world.Service.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Contains("expired", await (await office.Erp.GateAsync(camera)).BlockersAsync());
    }
}
