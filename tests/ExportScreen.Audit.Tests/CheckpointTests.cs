using System.Text;
using System.Text.Json;

namespace ExportScreen.Audit.Tests;

public sealed class CheckpointTests
{
    static readonly JsonElement Checkpoints = Vectors.All.GetProperty("checkpoints");
    static readonly JsonElement Notes = Vectors.All.GetProperty("signed_note");
    static readonly JsonElement Witness = Vectors.All.GetProperty("cosignature_v1");

    static readonly VerifierKey LogKey = VerifierKey.Parse(Checkpoints.Text("vkey"));
    static readonly VerifierKey WitnessKey = VerifierKey.Parse(Witness.Text("vkey"));

    [Fact]
    public void Signed_checkpoints_are_those_of_the_vectors()
    {
        var own = Notes.GetProperty("own_key");
        using var signer = new LogSigner(own.Text("name"), Convert.FromHexString(own.Text("seed_hex")));

        Assert.Equal(own.Text("vkey"), signer.VerifierKey.ToString());
        Assert.Equal(own.Text("key_id_hex"), signer.VerifierKey.Id.ToString("x8", null));
        foreach (var valid in Checkpoints.Items("valid"))
        {
            var checkpoint = Checkpoint.Open(valid.Text("signed"), LogKey);

            Assert.Equal(valid.Number("size"), checkpoint.Size);
            Assert.Equal(valid.Text("text"), checkpoint.ToString());
            Assert.Equal(valid.Text("signed"), signer.Sign(checkpoint.ToString()));
        }
    }

    [Fact]
    public void Invalid_checkpoints_are_refused() => Assert.All(
        Checkpoints.Items("invalid"),
        invalid => Assert.Throws<FormatException>(() => Checkpoint.Open(invalid.Text("signed"), LogKey)));

    [Fact]
    public void Extension_lines_are_read_and_kept()
    {
        var checkpoint = Checkpoint.Open(Checkpoints.Text("with_extension_lines"), LogKey);

        Assert.Equal(["ext one", "ext two"], checkpoint.Extensions);
        Assert.StartsWith(checkpoint.ToString() + "\n", Checkpoints.Text("with_extension_lines"), StringComparison.Ordinal);
    }

    [Fact]
    public void While_keys_change_either_one_verifies()
    {
        var second = VerifierKey.Parse(Notes.GetProperty("second_key_same_name").Text("vkey"));

        Assert.Equal(1000, Checkpoint.Open(Checkpoints.Text("two_log_keys"), LogKey).Size);
        Assert.Equal(1000, Checkpoint.Open(Checkpoints.Text("two_log_keys"), second).Size);
        Assert.Equal([LogKey, second], SignedNote.Parse(Checkpoints.Text("two_log_keys")).Verify([second, LogKey]));
    }

    [Fact]
    public void Published_examples_of_signed_notes_verify()
    {
        foreach (var name in new[] { "c2sp_example", "x_mod_example" })
        {
            var example = Notes.GetProperty(name);
            var key = VerifierKey.Parse(example.Text("vkey"));

            Assert.Equal([key], SignedNote.Parse(example.Text("signed")).Verify([key]));
            Assert.Equal(example.Text("vkey"), key.ToString());
        }

        var peter = Notes.GetProperty("x_mod_example");
        var seed = Convert.FromBase64String(peter.Text("private_key").Split('+', 5)[4])[1..];
        using var signer = new LogSigner("PeterNeumann", seed);
        Assert.Equal(peter.Text("signed"), signer.Sign(peter.Text("text")));
    }

    [Theory]
    [InlineData("log.example/acme/2026+b48d46f3+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")]
    [InlineData("log.example/acme/2026+B48D46F2+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")]
    [InlineData("log.example/acme/2026+b48d46f2+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c=")]
    [InlineData("log.example/acme/2026+b48d46f2+AoqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")]
    [InlineData("log.example/acme 2026+b48d46f2+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")]
    [InlineData("log.example/acme/2026+b48d46f2+AYqI")]
    [InlineData("log.example")]
    public void A_verifier_key_must_be_written_exactly(string text) => Assert.Throws<FormatException>(() => VerifierKey.Parse(text));

    [Fact]
    public void A_witness_is_believed_only_with_its_own_time_and_text()
    {
        var note = Witness.Text("checkpoint_with_cosignature");
        var (line, text) = (Witness.Text("signature_line"), Witness.Text("cosigned_checkpoint_text"));
        var response = Vectors.All.GetProperty("witness_add_checkpoint_request").Text("success_response");

        var accepted = Assert.Single(Cosignature.Accept(response, text, [WitnessKey, LogKey]));

        Assert.Equal(line, accepted.ToString());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(Witness.Number("time")), Cosignature.Time(accepted));
        Assert.Equal(Witness.Text("signed_message"), Cosignature.Message(Witness.Number("time"), text));
        Assert.Equal(1000, Checkpoint.Open(note, LogKey, [WitnessKey]).Size);
        Assert.Throws<FormatException>(() => Cosignature.Accept(response, text.Replace("1000", "1001", StringComparison.Ordinal), [WitnessKey]));
        Assert.Throws<FormatException>(() => Cosignature.Accept(response, text, [LogKey]));
        Assert.Throws<FormatException>(() => Cosignature.Accept(line.Replace("AABpVbkA", "AABpVbkB", StringComparison.Ordinal), text, [WitnessKey]));
    }

    [Fact]
    public void A_witness_alone_does_not_make_a_checkpoint() => Assert.Throws<FormatException>(() => Checkpoint.Open(
        $"{Witness.Text("cosigned_checkpoint_text")}\n{Witness.Text("signature_line")}", LogKey, [WitnessKey]));

    [Fact]
    public async Task A_request_to_a_witness_is_that_of_the_vectors()
    {
        var vector = Vectors.All.GetProperty("witness_add_checkpoint_request");
        var proof = await ConsistencyProof.CreateAsync(Trees.Of(Vectors.LeafN), 257, 1000, default);
        var note = Checkpoints.Items("valid").Single(valid => valid.Number("size") == 1000).Text("signed");

        Assert.Equal(vector.Text("body"), new AddCheckpointRequest(257, proof, note).ToString());
        Assert.Equal(vector.Text("body"), AddCheckpointRequest.Parse(vector.Text("body")).ToString());
        Assert.Equal(vector.Text("first_body"), AddCheckpointRequest.Parse(vector.Text("first_body")).ToString());
        Assert.Throws<FormatException>(() => AddCheckpointRequest.Parse("old 0\n" + proof[0].ToBase64() + "\n\n" + note));
    }

    [Fact]
    public void A_receipt_proves_its_entry_and_no_other()
    {
        var vector = Vectors.All.GetProperty("tlog_proof");
        var receipt = TlogProof.Parse(vector.Text("proof"));
        var single = TlogProof.Parse(vector.Text("single_entry_log"));
        var entry = Encoding.ASCII.GetBytes(vector.Text("leaf"));

        Assert.Equal(vector.Text("proof"), receipt.ToString());
        Assert.Equal(vector.Text("single_entry_log"), single.ToString());
        Assert.Equal(vector.Hash("leaf_hash"), MerkleTree.Leaf(entry));
        Assert.True(receipt.Verifies(entry, LogKey));
        Assert.True(single.Verifies(Vectors.Entry(0), LogKey));
        Assert.False(receipt.Verifies(Vectors.Entry(736), LogKey));
        Assert.False((receipt with { Index = 736 }).Verifies(entry, LogKey));
        Assert.False(receipt.Verifies(entry, WitnessKey));
        Assert.Equal("aGludA==", TlogProof.Parse((receipt with { Extra = "aGludA==" }).ToString()).Extra);
    }
}
