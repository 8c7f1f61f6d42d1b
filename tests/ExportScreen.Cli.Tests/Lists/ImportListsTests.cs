using static ExportScreen.Cli.Tests.Shell;

namespace ExportScreen.Cli.Tests.Lists;

/// <summary>Imports into a running service, and refreshes.</summary>
[Collection(nameof(FakeService))] // the key is in the environment of the process
public sealed class ImportListsTests
{
    const string Waiting = """{"id":"imp_1","list":"un-sc","state":"waiting","percent":0}""";

    const string Failed = """{"id":"imp_1","list":"un-sc","state":"failed","percent":10,"reason":"It is an HTML page, not a list."}""";

    const string InUse = """
        {"id":"imp_1","list":"un-sc","state":"done","percent":100,"version":{"id":"ver_1","version":"2026-08-01","state":"in_use","doubts":[],
         "counts":{"listings":1011,"aliases":2,"rejects":0},"diff":{"added":16,"removed":0,"changed":40,"replaced":1,"unchanged":954}}}
        """;

    const string Held = """
        {"id":"imp_1","list":"un-sc","state":"done","percent":100,"version":{"id":"ver_1","version":"2026-08-01","state":"quarantined",
         "doubts":[{"code":"shrunk","reason":"303 of 1011 listings are gone."}],"counts":{"listings":708,"rejects":0},
         "diff":{"added":0,"removed":303,"changed":0,"replaced":0}}}
        """;

    [Fact]
    public void A_file_is_brought_in_and_what_changed_is_told()
    {
        using var service = new FakeService().On("POST /v1/lists/un-sc/imports", (202, Waiting))
            .On("GET /v1/lists/un-sc/imports/imp_1", (200, Waiting), (200, InUse));

        var (code, output, error) = Run(
            "lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", "--published", "2026-08-01", "--server", service.Address);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            "un-sc: version 2026-08-01, 1011 listings, 0 rejects; 16 added, 0 removed, 40 changed, 1 under a new id.\n", output);
        Assert.Equal(3, service.Requests.Count);
        var form = service.Requests[0].Body;
        Assert.Contains("name=file; filename=un-sc.xml", form, StringComparison.Ordinal);
        Assert.Contains("<CONSOLIDATED_LIST", form, StringComparison.Ordinal);
        Assert.Contains("name=publishedAt\r\n\r\n2026-08-01\r\n", form, StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_of_a_folder_are_one_import()
    {
        var folder = Directory.CreateTempSubdirectory("cli");
        foreach (var name in new[] { "ofac-sdn.csv", "ofac-sdn-add.csv" })
            File.Copy(Fixture(name), Path.Combine(folder.FullName, name));

        using var service = new FakeService().On("POST /v1/lists/us-sdn/imports", (202, InUse));
        var (code, _, _) = Run("lists", "import", folder.FullName, "--list", "us-sdn", "--server", service.Address);
        folder.Delete(recursive: true);

        Assert.Equal(0, code);
        Assert.Equal(2, Assert.Single(service.Requests).Body.Split("name=file;").Length - 1);
    }

    [Fact]
    public void A_refused_file_ends_with_2_and_the_reason()
    {
        using var service = new FakeService().On("POST /v1/lists/un-sc/imports", (202, Failed));

        Assert.Equal(
            (2, "", "un-sc: refused. It is an HTML page, not a list.\n"),
            Run("lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", "--server", service.Address));
    }

    [Fact]
    public void A_version_that_is_held_back_ends_with_2_and_the_doubts()
    {
        using var service = new FakeService().On("POST /v1/lists/un-sc/imports", (202, Held));

        var (code, _, error) = Run("lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", "--server", service.Address);

        Assert.Equal(2, code);
        Assert.Equal(
            "  303 of 1011 listings are gone.\n"
                + "un-sc: ver_1 is held back, and the version before it stays in use. An admin must look at it.\n", error);
    }

    [Fact]
    public void A_reason_accepts_what_is_held_back_where_the_service_agrees()
    {
        using var service = new FakeService().On("POST /v1/lists/un-sc/imports", (202, Held)).On(
            "POST /v1/lists/un-sc/versions/ver_1/acceptance",
            (409, """{"title":"Conflict","detail":"Another holder must accept it."}"""),
            (200, """{"id":"ver_1","version":"2026-08-01","state":"in_use","doubts":[]}"""));
        string[] import =
            ["lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", "--reason", "Delisted by resolution.", "--server", service.Address];

        var (refused, _, reason) = Run(import);
        var (accepted, output, _) = Run(import);

        Assert.Equal((2, 0), (refused, accepted));
        Assert.EndsWith("Another holder must accept it.\n", reason, StringComparison.Ordinal);
        Assert.EndsWith("un-sc: ver_1 was held back and is accepted.\n", output, StringComparison.Ordinal);
        Assert.Equal("""{"reason":"Delisted by resolution."}""", service.Requests[1].Body);
    }

    [Theory]
    [InlineData(404, """{"title":"Not found","detail":"There is no such list."}""", 2, "There is no such list.")]
    [InlineData(401, "{}", 2, "The service does not know the key in EXPORTSCREEN_KEY.")]
    [InlineData(403, "{}", 2, "The key in EXPORTSCREEN_KEY may not do this.")]
    [InlineData(503, """{"title":"Not ready","detail":"Too many imports wait already."}""", 3, "Too many imports wait already.")]
    [InlineData(400, """{"title":"Invalid","errors":[{"pointer":"/file","code":"required","message":"Is required."}]}""", 2, "Invalid /file: Is required.")]
    [InlineData(200, "<html>", 3, "answers, but not as ExportScreen does.")]
    public void What_the_service_refuses_is_told(int status, string answer, int expected, string reason)
    {
        using var service = new FakeService().On("POST /v1/lists/un-sc/imports", (status, answer));

        var (code, output, error) = Run("lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", "--server", service.Address);

        Assert.Equal((expected, ""), (code, output));
        Assert.EndsWith(reason + "\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeService.Key, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_is_not_there_ends_with_3()
    {
        string gone;
        using (var service = new FakeService())
            gone = service.Address;

        Environment.SetEnvironmentVariable("EXPORTSCREEN_KEY", "a-key");
        var (code, _, error) = Run("lists", "refresh", "--server", gone);
        Environment.SetEnvironmentVariable("EXPORTSCREEN_KEY", null);

        Assert.Equal((3, $"{gone["http://".Length..]} cannot be reached.\n"), (code, error));
    }

    [Fact]
    public void Without_a_key_nothing_is_asked() =>
        Assert.Equal((2, "", "The environment variable EXPORTSCREEN_KEY holds no key.\n"), Run("lists", "refresh", "un-sc"));

    [Fact]
    public void All_lists_are_refreshed_and_one_that_fails_keeps_no_other_from_it()
    {
        using var service = new FakeService()
            .On("GET /v1/lists", (200, """{"snapshot":"sha256:0","lists":[{"id":"in-house"},{"id":"un-sc"}],"notLoaded":["uk-sl"]}"""))
            .On("POST /v1/lists/in-house/refresh", (422, """{"title":"No","detail":"No address of its publisher is known."}"""))
            .On("POST /v1/lists/un-sc/refresh", (202, InUse))
            .On("POST /v1/lists/uk-sl/refresh", (202, """{"id":"imp_2","list":"uk-sl","state":"done","percent":100}"""));

        var (code, output, error) = Run("lists", "refresh", "--server", service.Address);

        Assert.Equal((2, "in-house: No address of its publisher is known.\n"), (code, error));
        Assert.Contains("un-sc: version 2026-08-01", output, StringComparison.Ordinal);
        Assert.Contains("uk-sl: the publisher has nothing new.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--server", "not-an-address", "--server must be an address")]
    [InlineData("--published", "08/01/2026", "--published must be a date")]
    public void A_wrong_option_is_told(string option, string value, string reason)
    {
        var (code, _, error) = Run("lists", "import", Fixture("un-sc.xml"), "--list", "un-sc", option, value);

        Assert.NotEqual(0, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }
}
