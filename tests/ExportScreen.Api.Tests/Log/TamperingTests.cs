using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExportScreen.Api.Access;
using ExportScreen.Api.Tests.Screenings;
using ExportScreen.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ExportScreen.Api.Tests.Log;

/// <summary>What an operator could try who holds the database and the key file.</summary>
public sealed class TamperingTests
{
    [Fact]
    public async Task An_answer_that_was_changed_and_sealed_again_is_not_vouched_for()
    {
        await using var service = await RunningService.StartAsync();
        using var client = service.Everyone();
        var id = (await client.DecideAsync(CaseFile.Read("02-dpi-russian-isp").SaleJson))["id"]!.GetValue<string>();
        var vault = service.Services.GetRequiredService<PayloadVault>();
        var head = (await service.Store.ReadHeadAsync("main-2026", default))!;
        var entry = (await service.Store.FindByIdAsync("main", id, default))!;
        var record = JsonNode.Parse(vault.Open(head, entry)!)!;
        record["answer"]!["decision"] = "allow";

        Overwrite(service, entry.Index, vault.Seal(head, id, JsonSerializer.SerializeToUtf8Bytes(record)));
        var read = await client.AskAsync($"/v1/screenings/{id}");
        var replay = await client.PostJsonAsync($"/v1/screenings/{id}/replay", """{"mode":"as-decided"}""");

        Assert.Equal(HttpStatusCode.InternalServerError, read.StatusCode);
        Assert.Equal("urn:exportscreen:problem:record-damaged", (await read.JsonAsync())["type"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.InternalServerError, replay.StatusCode);
        Assert.Contains($"entry {entry.Index} of main-2026", service.Logged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revoked_key_stays_revoked_in_whatever_order_the_changes_come()
    {
        var now = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
        var (key, secret) = ApiKey.Create("main", "Somebody", [Role.Officer], now);
        var ring = new KeyRing();

        ring.Apply(new(KeyChangeKind.KeyRevoked, key with { RevokedAt = now }, null));
        ring.Apply(new(KeyChangeKind.KeyCreated, key, null));

        Assert.Null(ring.Find(secret));
    }

    static void Overwrite(RunningService service, long index, byte[] payload)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(service.Folder.FullName, "exportscreen.db")}");
        database.Open();
        using var triggers = database.CreateCommand();
        triggers.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entries'";
        var names = new List<string>();
        using (var rows = triggers.ExecuteReader())
        {
            while (rows.Read())
                names.Add(rows.GetString(0));
        }

        using var change = database.CreateCommand();
#pragma warning disable CA2100 // Names of the schema's own triggers.
        change.CommandText = new StringBuilder().AppendJoin(' ', names.Select(name => $"DROP TRIGGER {name};"))
            .Append("UPDATE entries SET payload = $payload WHERE log = 'main-2026' AND idx = $index;").ToString();
#pragma warning restore CA2100
        change.Parameters.AddWithValue("$payload", payload);
        change.Parameters.AddWithValue("$index", index);
        Assert.Equal(1, change.ExecuteNonQuery());
    }
}
