using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;

namespace ExportScreen.Cli.Service;

/// <summary>Where the service is, for the commands that need one.</summary>
static class ServerOption
{
    public static Option<Uri> Create() => new("--server")
    {
        Description = $"Address of the service. The key is taken from the environment variable {ServiceClient.KeyVariable}.",
        HelpName = "url",
        DefaultValueFactory = _ => new("http://127.0.0.1:5080"),
        CustomParser = Parse,
    };

    /// <summary>Runs what asks the service, and tells why it did not work.</summary>
    public static async Task<int> AskAsync(Uri server, IAnsiConsole error, Func<ServiceClient, Task<int>> ask)
    {
        var words = error.Profile.Out.Writer;
        if (Environment.GetEnvironmentVariable(ServiceClient.KeyVariable) is not { Length: > 0 } key)
        {
            await words.WriteLineAsync($"The environment variable {ServiceClient.KeyVariable} holds no key.");
            return ExitCode.Refused;
        }

        await WarnOfOpenWayAsync(server, words);
        try
        {
            using var client = new ServiceClient(server, key);
            return await ask(client);
        }
        catch (ServiceException failure)
        {
            await words.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
    }

    /// <summary>Said before a key is sent.</summary>
    public static async Task WarnOfOpenWayAsync(Uri server, TextWriter words)
    {
        if (server.Scheme == Uri.UriSchemeHttp && !server.IsLoopback)
            await words.WriteLineAsync($"The key goes to {server.Host} unencrypted; anybody on the way can read it.");
    }

    static Uri? Parse(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;

        result.AddError("--server must be an address such as https://screening.example.com.");
        return null;
    }
}
