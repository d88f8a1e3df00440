namespace DiversInclusief.TextIndex.Storage;

/// <summary>Packs placed occurrences into posting lists and computes the impact of every term in every document.</summary>
internal sealed class PostingWriter(ForwardTexts texts, CollectionStatistics collection)
{
    private readonly float[] _norms = new float[texts.Count * FieldWeights.Fields];
    private readonly uint[] _fieldEnds = new uint[texts.Count * FieldWeights.Fields];
    private readonly PositionWriter _positions = new();
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
            if ((inList & ((1 << PostingLists.BlockShift) - 1)) == 0) _blocks.Add(_positions.StartBlock());
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
        foreach (var occurrence in positions)
        {
            while (occurrence >> 1 >= _fieldEnds[field]) field++;
            frequency += (occurrence & 1) == 0 ? _norms[field] : _norms[field] * FieldWeights.Part;
        }
        WritePositions(positions);
        return (ushort)Math.Max(1, MathF.Round(frequency / (FieldWeights.K1 + frequency) * ushort.MaxValue));
    }

    /// <summary>Only of whole words: no phrase asks for parts.</summary>
    private void WritePositions(ReadOnlySpan<uint> positions)
    {
        var last = positions.Length - 1;
        while (last >= 0 && (positions[last] & 1) != 0) last--;
        if (last < 0) _positions.AddNone();
        var before = 0u;
        for (var i = 0; i <= last; i++)
        {
            if ((positions[i] & 1) != 0) continue;
            _positions.Add((positions[i] >> 1) - before, i == last);
            before = positions[i] >> 1;
        }
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
        Positions = _positions.ToArray(),
    };
}
