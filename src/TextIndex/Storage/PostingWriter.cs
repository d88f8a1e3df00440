namespace DiversInclusief.TextIndex.Storage;

/// <summary>Packs placed occurrences into posting lists and computes the impact of every term in every document.</summary>
internal sealed class PostingWriter(ForwardTexts texts, CollectionStatistics collection)
{
    private readonly float[] _norms = new float[texts.Count * FieldWeights.Fields];
    private readonly uint[] _fieldEnds = new uint[texts.Count * FieldWeights.Fields];
    private readonly ByteBuffer _bytes = new(1 << 16);
    private readonly List<uint> _blocks = [];

    /// <param name="terms">The terms that occur, ascending.</param>
    /// <param name="ends">Where the occurrences of each of them end; the next one's start there.</param>
    /// <param name="documents">Document of each occurrence.</param>
    /// <param name="positions">Position of each occurrence, with the low bit for a part of a compound.</param>
    public PostingLists Write(int[] terms, List<int> ends, ushort[] documents, uint[] positions)
    {
        PrepareFields();
        var lists = Empty(terms, CountPostings(ends, documents));
        var posting = 0;
        for (int place = 0, from = 0; place < terms.Length; from = ends[place++])
        {
            lists.Starts[place] = posting;
            lists.BlockStarts[place] = _blocks.Count;
            lists.Highest[place] = WriteList(lists, ref posting, documents.AsSpan(from, ends[place] - from), positions.AsSpan(from));
        }
        lists.Starts[terms.Length] = posting;
        return Finished(lists);
    }

    private ushort WriteList(PostingLists lists, ref int posting, ReadOnlySpan<ushort> documents, ReadOnlySpan<uint> positions)
    {
        ushort highest = 0;
        for (int from = 0, inList = 0; from < documents.Length; posting++, inList++)
        {
            if ((inList & ((1 << PostingLists.BlockShift) - 1)) == 0) _blocks.Add((uint)_bytes.Length);
            var end = from + 1;
            while (end < documents.Length && documents[end] == documents[from]) end++;
            lists.Documents[posting] = documents[from];
            var impact = WritePosting(documents[from], positions[from..end]);
            lists.Impacts[posting] = impact;
            highest = Math.Max(highest, impact);
            from = end;
        }
        return highest;
    }

    private ushort WritePosting(int document, ReadOnlySpan<uint> positions)
    {
        var field = document * FieldWeights.Fields;
        var frequency = 0f;
        var before = 0u;
        for (var i = 0; i < positions.Length; i++)
        {
            var occurrence = positions[i];
            var position = occurrence >> 1;
            while (position >= _fieldEnds[field]) field++;
            frequency += (occurrence & 1) == 0 ? _norms[field] : _norms[field] * FieldWeights.Part;
            _bytes.Add(((position - before) << 2) | ((occurrence & 1) << 1) | (i + 1 == positions.Length ? 1u : 0));
            before = position;
        }
        return (ushort)Math.Max(1, MathF.Round(frequency / (FieldWeights.K1 + frequency) * ushort.MaxValue));
    }

    private void PrepareFields()
    {
        Span<float> averages = stackalloc float[FieldWeights.Fields];
        for (var field = 0; field < FieldWeights.Fields; field++) averages[field] = collection.AverageLength(field);
        for (var d = 0; d < texts.Count; d++)
        {
            var lengths = new ForwardReader(texts.Of(d)).Lengths;
            var end = 0u;
            for (var field = 0; field < FieldWeights.Fields; field++)
            {
                end += (uint)lengths[field];
                _fieldEnds[d * FieldWeights.Fields + field] = field == FieldWeights.Fields - 1 ? uint.MaxValue : end;
                end += FieldWeights.PositionGap;
                var relative = lengths[field] / averages[field];
                _norms[d * FieldWeights.Fields + field] = FieldWeights.Weight[field] / (1 - FieldWeights.B + FieldWeights.B * relative);
            }
        }
    }

    private static int CountPostings(List<int> ends, ushort[] documents)
    {
        var postings = 0;
        var from = 0;
        foreach (var end in ends)
        {
            postings++;
            for (var i = from + 1; i < end; i++)
                if (documents[i] != documents[i - 1]) postings++;
            from = end;
        }
        return postings;
    }

    private static PostingLists Empty(int[] terms, int postings) => new()
    {
        Terms = terms,
        Starts = new int[terms.Length + 1],
        Documents = new ushort[postings],
        Impacts = new ushort[postings],
        Highest = new ushort[terms.Length],
        BlockStarts = new int[terms.Length],
        PositionStarts = [],
        Positions = [],
    };

    private PostingLists Finished(PostingLists lists) => new()
    {
        Terms = lists.Terms,
        Starts = lists.Starts,
        Documents = lists.Documents,
        Impacts = lists.Impacts,
        Highest = lists.Highest,
        BlockStarts = lists.BlockStarts,
        PositionStarts = _blocks.ToArray(),
        Positions = _bytes.ToArray(),
    };
}
