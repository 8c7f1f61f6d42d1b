using System.Security.Cryptography;
using System.Text;
using ExportScreen.Audit;
using static ExportScreen.Storage.Tests.Samples;

namespace ExportScreen.Storage.Tests;

public sealed class PayloadVaultTests : IDisposable
{
    static readonly byte[] Payload = Encoding.UTF8.GetBytes("""{"name":"Example Trading LLC"}""");

    readonly PayloadVault vault = new(Hash("master"));

    public void Dispose() => vault.Dispose();

    LogHead NewLog(string tenant = "acme") =>
        Empty(tenant) with { WrappedKey = vault.NewWrappedKey(Empty(tenant).Log) };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void What_was_sealed_opens_again(int length)
    {
        var log = NewLog();
        var payload = RandomNumberGenerator.GetBytes(length);

        Assert.Equal(payload, vault.Open(log, "scr_1", vault.Seal(log, "scr_1", payload)));
    }

    [Fact]
    public void A_stored_entry_opens_and_an_erased_one_gives_null()
    {
        var log = NewLog();
        var entry = Entry("scr_1") with { Payload = vault.Seal(log, "scr_1", Payload) };
        var stored = new StoredEntry(log.Log, log.Tenant, 0, 1, entry);

        Assert.Equal(Payload, vault.Open(log, stored));
        Assert.Null(vault.Open(log, stored with { Entry = entry with { Payload = null } }));
    }

    [Fact]
    public void A_stored_entry_whose_payload_does_not_open_is_named_by_log_and_index()
    {
        var log = NewLog();
        var entry = Entry("scr_1") with { Payload = vault.Seal(log, "scr_2", Payload) };

        var tampered = Assert.Throws<LogTamperedException>(
            () => vault.Open(log, new StoredEntry(log.Log, log.Tenant, 7, 8, entry)));

        Assert.Equal("The payload of entry 7 of acme-2026 does not open.", tampered.Message);
        Assert.IsAssignableFrom<CryptographicException>(tampered.InnerException);
    }

    [Fact]
    public void The_same_payload_never_seals_to_the_same_bytes()
    {
        var log = NewLog();

        Assert.NotEqual(vault.Seal(log, "scr_1", Payload), vault.Seal(log, "scr_1", Payload));
    }

    [Fact]
    public void A_payload_does_not_open_under_another_id()
    {
        var log = NewLog();
        var sealedPayload = vault.Seal(log, "scr_1", Payload);

        Assert.ThrowsAny<CryptographicException>(() => vault.Open(log, "scr_2", sealedPayload));
    }

    [Fact]
    public void A_payload_does_not_open_in_another_log_nor_under_its_origin()
    {
        var log = NewLog();
        var sealedPayload = vault.Seal(log, "scr_1", Payload);

        Assert.ThrowsAny<CryptographicException>(() => vault.Open(NewLog("bolt"), "scr_1", sealedPayload));
        Assert.ThrowsAny<CryptographicException>(
            () => vault.Open(log with { Origin = "x.example/acme" }, "scr_1", sealedPayload));
    }

    [Fact]
    public void A_logs_key_does_not_serve_another_log()
    {
        var log = NewLog();

        Assert.ThrowsAny<CryptographicException>(() => vault.Seal(log with { Log = "bolt-2026" }, "scr_1", Payload));
    }

    [Fact]
    public void Another_master_key_opens_nothing()
    {
        var log = NewLog();
        var sealedPayload = vault.Seal(log, "scr_1", Payload);
        using var other = new PayloadVault(Hash("another master"));

        Assert.ThrowsAny<CryptographicException>(() => other.Open(log, "scr_1", sealedPayload));
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        var log = NewLog();
        var sealedPayload = vault.Seal(log, "scr_1", Payload);

        for (var position = 0; position < sealedPayload.Length; position++)
        {
            var changed = sealedPayload.ToArray();
            changed[position] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(log, "scr_1", changed));
        }

        for (var length = 0; length < sealedPayload.Length; length++)
        {
            var cut = sealedPayload[..length];
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(log, "scr_1", cut));
        }
    }

    [Fact]
    public void Once_the_logs_key_is_destroyed_nothing_opens_and_nothing_is_sealed()
    {
        var log = NewLog();
        var sealedPayload = vault.Seal(log, "scr_1", Payload);
        var destroyed = log with { WrappedKey = default };

        Assert.Null(vault.Open(destroyed, "scr_1", sealedPayload));
        Assert.Throws<InvalidOperationException>(() => vault.Seal(destroyed, "scr_2", Payload));
    }

    [Fact]
    public void A_term_is_the_same_in_all_logs_of_a_tenant_and_differs_by_tenant_kind_word_and_master_key()
    {
        using var other = new PayloadVault(Hash("another master"));
        var term = vault.Term("acme", "name", "example");

        Assert.Matches("^[0-9a-f]{32}$", term);
        Assert.Equal(term, vault.Term("acme", "name", "example"));
        Assert.NotEqual(term, vault.Term("bolt", "name", "example"));
        Assert.NotEqual(term, vault.Term("acme", "reference", "example"));
        Assert.NotEqual(term, vault.Term("acme", "name", "examples"));
        Assert.NotEqual(term, other.Term("acme", "name", "example"));
    }

    [Fact]
    public void A_master_key_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PayloadVault(new byte[16]));

    [Fact]
    public void A_disposed_vault_makes_no_keys()
    {
        var closed = new PayloadVault(Hash("master"));
        closed.Dispose();

        Assert.Throws<ObjectDisposedException>(() => closed.NewWrappedKey("acme-2026"));
    }
}
