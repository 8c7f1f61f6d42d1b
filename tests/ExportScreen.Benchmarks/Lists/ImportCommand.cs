using System.CommandLine;
using System.Globalization;

namespace ExportScreen.Benchmarks.Lists;

static class ImportCommand
{
    public static Command Import()
    {
        var server = new Option<Uri>("--server")
        {
            Description = "A running service; its key, with every role, is taken from EXPORTSCREEN_KEY.",
            CustomParser = parsed => new(parsed.Tokens[0].Value),
            DefaultValueFactory = _ => new("http://127.0.0.1:5080"),
        };
        var listings = new Option<int>("--listings")
        {
            Description = "How many the imported list has; they are grown from parts of real ones.",
            CustomParser = parsed => int.Parse(parsed.Tokens[0].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture),
            DefaultValueFactory = _ => 60_000,
        };
        var clients = new Option<int>("--clients") { Description = "How many have sales screened meanwhile.", DefaultValueFactory = _ => 8 };
        var command = new Command("import", "How long a list takes from its upload until names on it are found, and what others notice.")
        {
            server, listings, clients,
        };
        command.SetAction((parsed, ct) =>
            RunAsync(parsed.GetValue(server)!, parsed.GetValue(listings), parsed.GetValue(clients), ct));
        return command;
    }

    static async Task RunAsync(Uri server, int listings, int clients, CancellationToken ct)
    {
        using var run = new ImportRun(server);
        await run.RunAsync(listings, clients, ct);
    }
}
