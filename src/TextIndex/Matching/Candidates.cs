namespace DiversInclusief.TextIndex.Matching;

/// <summary>Matching documents of one segment in ascending order with their scores, reused by the thread.</summary>
internal sealed class Candidates
{
    [ThreadStatic]
    private static Stack<Candidates>? s_free;

    private Candidates()
    {
    }

    public ushort[] Documents { get; } = new ushort[Storage.Segment.MostDocuments];

    public float[] Scores { get; } = new float[Storage.Segment.MostDocuments];

    public int Count { get; set; }

    public static Candidates Rent()
    {
        var rented = (s_free ??= new Stack<Candidates>()).TryPop(out var free) ? free : new Candidates();
        rented.Count = 0;
        return rented;
    }

    public void Return() => s_free!.Push(this);

    public void Add(int document, float score)
    {
        Documents[Count] = (ushort)document;
        Scores[Count++] = score;
    }
}
