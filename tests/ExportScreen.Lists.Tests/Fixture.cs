using ExportScreen.Core.Listings;

namespace ExportScreen.Lists.Tests;

/// <summary>Excerpts of the publishers' files.</summary>
static class Fixture
{
    public static LoadedList Load(string id, string format, string file)
    {
        using var content = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));
        return ListReader.Read(format, content, Source(id));
    }

    public static LoadedList Read(string format, string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        return ListReader.Read(format, stream, Source("a-list"));
    }

    /// <summary>Reads files by what stands in them.</summary>
    public static ListContent Content(params string[] files) =>
        ListReader.Read([.. files.Select(file => ListFile.OnDisk(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)))]);

    public static ListContent ContentOf(string text) => ContentOf(System.Text.Encoding.UTF8.GetBytes(text));

    public static ListContent ContentOf(byte[] bytes) =>
        ListReader.Read([new ListFile("a-file", () => new MemoryStream(bytes, writable: false))]);

    public static string Refusal(string text) => Refusal(System.Text.Encoding.UTF8.GetBytes(text));

    public static string Refusal(byte[] bytes) => Assert.Throws<ListFormatException>(() => ContentOf(bytes)).Message;

    public static byte[] Bytes(string file) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));

    public static string Text(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));

    public static Listing The(this LoadedList list, string id) =>
        Assert.Single(list.Listings, listing => listing.Id == id);

    public static Listing The(this ListContent list, string id) =>
        Assert.Single(list.Listings, listing => listing.Id == id);

    static ListSource Source(string id) => new()
    {
        Id = id,
        Title = "A list",
        Publisher = "A publisher",
        Issuer = "UN",
        Sha256 = "00",
        Licence = "A licence",
        Provenance = "A place",
    };
}
