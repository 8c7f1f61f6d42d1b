using System.Text;

namespace ExportScreen.Audit.Tests;

public sealed class CommitmentsTests
{
    static readonly byte[] Salt = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void Commitments_are_what_they_always_were()
    {
        Assert.Equal("ed0cb2b190548ee9dac1ac634f0849e4433e8e37ea2ca40e2be829bc77cde28b", Commitments.Payload(Salt, "{}"u8).ToHex());
        Assert.Equal("674343745822397b8b710f48dae0f72b34c6a5a02c007019f54bf11b352e4227", Commitments.Field(Salt, "name", "\"x\""u8).ToHex());
    }

    [Fact]
    public void One_field_is_disclosed_by_its_path_alone()
    {
        string[] names = ["b", "a", "Z", "ä", "c"];
        string[] inOrder = ["Z", "a", "b", "c", "ä"];
        var fields = names.ToDictionary(name => name, name => Commitments.Field(Salt, name, Encoding.UTF8.GetBytes(name)));

        var root = Commitments.FieldsRoot(fields);

        Assert.Equal(
            MerkleTree.Root([.. inOrder.Select(name => MerkleTree.Leaf(fields[name].ToArray()))]), root);
        Assert.All(names, name =>
        {
            var (index, proof) = Commitments.FieldProof(fields, name);
            Assert.True(InclusionProof.Verify(MerkleTree.Leaf(fields[name].ToArray()), index, names.Length, proof, root));
        });
    }

    [Fact]
    public void Salts_are_never_short_nor_the_same()
    {
        Assert.NotEqual(Commitments.NewSalt(), Commitments.NewSalt());
        Assert.Throws<ArgumentOutOfRangeException>(() => Commitments.Payload(new byte[16], "{}"u8));
        Assert.Throws<ArgumentException>(() => Commitments.Field(Salt, "a\0b", "1"u8));
    }
}
