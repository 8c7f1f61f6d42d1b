using System.Text.Json;
using CsCheck;

namespace ExportScreen.Audit.Tests;

public sealed class MerkleTreeTests
{
    [Fact]
    public void Hashes_are_those_of_the_vectors()
    {
        var hashing = Vectors.All.GetProperty("hashing");
        var node = hashing.GetProperty("node");
        var longest = Enumerable.Repeat((byte)0xab, 65_535).ToArray();

        Assert.Equal(hashing.GetProperty("empty_tree_root").Text("hex"), MerkleTree.EmptyRoot.ToHex());
        Assert.All(hashing.Items("leaves"), leaf => Assert.Equal(
            leaf.GetProperty("leaf_hash").Text("hex"), MerkleTree.Leaf(Convert.FromHexString(leaf.Text("entry_hex"))).ToHex()));
        Assert.Equal(hashing.GetProperty("max_length_entry").GetProperty("leaf_hash").Text("hex"), MerkleTree.Leaf(longest).ToHex());
        Assert.Equal(node.GetProperty("hash").Hash("base64"), MerkleTree.Node(node.Hash("left"), node.Hash("right")));
    }

    [Fact]
    public void Roots_of_growing_trees_are_those_of_the_vectors()
    {
        foreach (var root in Vectors.All.GetProperty("tree_leaf_n").Items("roots"))
        {
            var leaves = Vectors.LeafN.AsSpan(0, (int)root.Number("size"));

            Assert.Equal(root.Hash("root"), MerkleTree.Root(leaves));
            Assert.Equal(root.Hash("root"), FrontierOf(leaves).Root);
        }

        foreach (var root in Vectors.All.GetProperty("tree_rfc6962_eight_leaves").Items("roots"))
            Assert.Equal(root.GetProperty("root").Hash("base64"), MerkleTree.Root(EightLeaves().AsSpan(0, (int)root.Number("size"))));
    }

    [Fact]
    public async Task Proofs_of_the_vectors_are_made_and_verify()
    {
        await Check("tree_leaf_n", Vectors.LeafN);
        await Check("tree_rfc6962_eight_leaves", EightLeaves());

        static async Task Check(string section, Hash[] leaves)
        {
            var vectors = Vectors.All.GetProperty(section);
            foreach (var proof in vectors.Items("inclusion"))
            {
                var (index, size) = (proof.Number("index"), proof.Number("size"));
                Assert.Equal(proof.Hashes("path"), await InclusionProof.CreateAsync(Trees.Of(leaves), index, size, default));
                Assert.Equal(proof.Hashes("path"), MerkleTree.InclusionPath(leaves[..(int)size], (int)index));
                Assert.True(Verify(proof));
            }

            foreach (var proof in vectors.Items("consistency"))
            {
                var (oldSize, size) = (proof.Number("old_size"), proof.Number("size"));
                Assert.Equal(proof.Hashes("path"), await ConsistencyProof.CreateAsync(Trees.Of(leaves), oldSize, size, default));
                Assert.True(VerifyConsistency(proof));
            }
        }
    }

    [Fact]
    public void Invalid_proofs_are_refused()
    {
        Assert.All(Vectors.All.Items("inclusion_invalid"), proof => Assert.False(Verify(proof), proof.Text("why")));
        Assert.All(Vectors.All.Items("consistency_invalid"), proof => Assert.False(VerifyConsistency(proof), proof.Text("why")));
    }

    [Fact]
    public async Task Every_proof_of_any_tree_verifies_and_fails_when_a_hash_is_changed_missing_or_added() =>
        await Gen.Int[1, 2000].SelectMany(size => Gen.Select(Gen.Const(size), Gen.Int[0, size - 1], Gen.Int[1, size]))
            .SampleAsync(async (size, index, oldSize) =>
            {
                var tree = Trees.Of(Vectors.LeafN);
                var (root, oldRoot) = (await tree.RootAsync(size, default), await tree.RootAsync(oldSize, default));
                var inclusion = await InclusionProof.CreateAsync(tree, index, size, default);
                var consistency = await ConsistencyProof.CreateAsync(tree, oldSize, size, default);

                Assert.Equal(MerkleTree.Root(Vectors.LeafN.AsSpan(0, size)), root);
                Assert.True(InclusionProof.Verify(Vectors.LeafN[index], index, size, inclusion, root));
                Assert.True(ConsistencyProof.Verify(oldSize, oldRoot, size, root, consistency));
                Assert.All(Spoilt(inclusion), bad => Assert.False(InclusionProof.Verify(Vectors.LeafN[index], index, size, bad, root)));
                Assert.All(Spoilt(consistency), bad => Assert.False(ConsistencyProof.Verify(oldSize, oldRoot, size, root, bad)));
            }, iter: 100, threads: 1);

    [Fact]
    public void Everything_extends_the_empty_tree_and_only_with_an_empty_proof()
    {
        var (empty, some) = (MerkleTree.EmptyRoot, Vectors.LeafN[0]);

        Assert.True(ConsistencyProof.Verify(0, empty, 1, some, []));
        Assert.True(ConsistencyProof.Verify(0, empty, 0, empty, []));
        Assert.False(ConsistencyProof.Verify(0, empty, 0, some, []));
        Assert.False(ConsistencyProof.Verify(0, some, 1, some, []));
        Assert.False(ConsistencyProof.Verify(0, empty, 1, some, [some]));
    }

    static Frontier FrontierOf(ReadOnlySpan<Hash> leaves)
    {
        var frontier = new Frontier();
        foreach (var leaf in leaves)
            frontier.Append(leaf);
        return frontier;
    }

    static Hash[] EightLeaves() => [.. Vectors.All.GetProperty("tree_rfc6962_eight_leaves").Items("entries_hex")
        .Select(entry => MerkleTree.Leaf(Convert.FromHexString(entry.GetString()!)))];

    static IEnumerable<IReadOnlyList<Hash>> Spoilt(IReadOnlyList<Hash> proof)
    {
        yield return [.. proof, MerkleTree.EmptyRoot];
        for (var i = 0; i < proof.Count; i++)
        {
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
            yield return [.. proof.Take(i), MerkleTree.EmptyRoot, .. proof.Skip(i + 1)];
        }
    }

    static bool Verify(JsonElement proof) => InclusionProof.Verify(
        proof.Hash("leaf_hash"), proof.Number("index"), proof.Number("size"), proof.Hashes("path"), proof.Hash("root"));

    static bool VerifyConsistency(JsonElement proof) => ConsistencyProof.Verify(
        proof.Number("old_size"), proof.Hash("old_root"), proof.Number("size"), proof.Hash("root"), proof.Hashes("path"));
}
