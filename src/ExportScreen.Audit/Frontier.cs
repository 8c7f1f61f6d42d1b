using System.Numerics;

namespace ExportScreen.Audit;

/// <summary>The least that is kept to append to a tree and know its root: one hash for each set bit of its size.</summary>
public sealed class Frontier
{
    readonly Stack<Hash> subtrees = new(); // largest at the bottom

    public long Size { get; private set; }

    public Hash Root
    {
        get
        {
            if (Size == 0)
                return MerkleTree.EmptyRoot;

            var smallestFirst = subtrees.ToArray();
            return smallestFirst.Skip(1).Aggregate(smallestFirst[0], (right, left) => MerkleTree.Node(left, right));
        }
    }

    public void Append(Hash leaf)
    {
        for (var merges = BitOperations.TrailingZeroCount(~Size); merges > 0; merges--)
            leaf = MerkleTree.Node(subtrees.Pop(), leaf);
        subtrees.Push(leaf);
        Size++;
    }
}
