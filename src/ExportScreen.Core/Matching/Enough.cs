namespace ExportScreen.Core.Matching;

/// <summary>Tells when to stop aligning names that come in the order of what they promise: when none of the last few
/// was a hit worth showing or came among the best ten.</summary>
sealed class Enough(int threshold, int mostHits)
{
    const int Ten = 10;
    const int Patience = 24;

    readonly PriorityQueue<int, int> ten = new(Ten + 1);
    readonly PriorityQueue<int, int> hits = new(mostHits + 1);
    int idle;

    public bool Reached => idle >= Patience;

    /// <param name="score">Of the name aligned last; 0: the listing has a better one.</param>
    public void Count(int score) =>
        idle = (score >= threshold && Enters(hits, mostHits, score)) | Enters(ten, Ten, score) ? 0 : idle + 1;

    /// <summary>One that equals the worst enters: neither is better.</summary>
    static bool Enters(PriorityQueue<int, int> best, int room, int score)
    {
        if (score == 0) return false;

        if (best.Count == room && score <= best.Peek()) return score == best.Peek();

        best.Enqueue(score, score);
        if (best.Count > room) best.Dequeue();
        return true;
    }
}
