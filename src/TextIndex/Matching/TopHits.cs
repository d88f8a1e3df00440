using System.Runtime.InteropServices;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The best so many hits of all segments: a heap with the worst on top. Equal keys keep the order of the index, so that pages are stable.</summary>
internal sealed class TopHits(int size)
{
    private readonly List<Ranked> _heap = [];

    /// <summary>What a newcomer must beat.</summary>
    public double Threshold => _heap.Count < size ? double.NegativeInfinity : size == 0 ? double.PositiveInfinity : _heap[0].Key;

    public void Offer(double key, float score, int segment, int document)
    {
        if (size == 0) return;
        var newcomer = new Ranked(key, score, segment, document);
        if (_heap.Count < size)
        {
            _heap.Add(newcomer);
            Up(_heap.Count - 1);
        }
        else if (newcomer.IsBefore(_heap[0]))
        {
            _heap[0] = newcomer;
            Down();
        }
    }

    public List<Ranked> Best()
    {
        _heap.Sort((a, b) => a.IsBefore(b) ? -1 : b.IsBefore(a) ? 1 : 0);
        return _heap;
    }

    private void Up(int at)
    {
        for (var parent = (at - 1) / 2; at > 0 && _heap[parent].IsBefore(_heap[at]); at = parent, parent = (at - 1) / 2)
            (_heap[parent], _heap[at]) = (_heap[at], _heap[parent]);
    }

    private void Down()
    {
        for (var at = 0; ;)
        {
            var worst = at;
            for (var child = 2 * at + 1; child <= 2 * at + 2 && child < _heap.Count; child++)
                if (_heap[worst].IsBefore(_heap[child])) worst = child;
            if (worst == at) return;
            (_heap[at], _heap[worst]) = (_heap[worst], _heap[at]);
            at = worst;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Ranked(double Key, float Score, int Segment, int Document)
    {
        public bool IsBefore(Ranked other)
        {
            if (!Key.Equals(other.Key)) return Key > other.Key;
            return Segment != other.Segment ? Segment < other.Segment : Document < other.Document;
        }
    }
}
