namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Turns texts into posting lists with two passes and no sorting: count the occurrences of every term, then place each occurrence
/// at its term. Documents come in order, so every list is born sorted. A few texts are sorted instead, which costs nothing per known term.
/// </summary>
internal sealed class Inverter(Lexicon lexicon, ForwardTexts texts, CollectionStatistics collection)
{
    private const int FewBytes = 1 << 18;

    public PostingLists Invert() => texts.Bytes.Length < FewBytes ? InvertFew() : InvertMany();

    private PostingLists InvertMany()
    {
        var counting = new Counting(new int[lexicon.Terms.Count]);
        Walk(ref counting);
        var ends = counting.Counts;
        for (var term = 1; term < ends.Length; term++) ends[term] += ends[term - 1];
        var total = ends.Length == 0 ? 0 : ends[^1];
        var documents = GC.AllocateUninitializedArray<ushort>(total);
        var positions = GC.AllocateUninitializedArray<uint>(total);
        var placing = new Placing(ends, documents, positions);
        Walk(ref placing);
        return Write(ends, documents, positions);
    }

    private PostingLists Write(int[] ends, ushort[] documents, uint[] positions)
    {
        var terms = new List<int>();
        var listEnds = new List<int>();
        for (int term = 0, from = 0; term < ends.Length; from = ends[term++])
        {
            if (ends[term] == from) continue;
            terms.Add(term);
            listEnds.Add(ends[term]);
        }
        return new PostingWriter(texts, collection).Write(terms.ToArray(), listEnds, documents, positions);
    }

    private PostingLists InvertFew()
    {
        var gathering = new Gathering([]);
        Walk(ref gathering);
        var occurrences = gathering.Occurrences;
        occurrences.Sort();
        var terms = new List<int>();
        var ends = new List<int>();
        for (var i = 0; i < occurrences.Count; i++)
        {
            if (i + 1 < occurrences.Count && occurrences[i + 1].Term == occurrences[i].Term) continue;
            terms.Add(occurrences[i].Term);
            ends.Add(i + 1);
        }
        var documents = occurrences.ConvertAll(o => o.Document).ToArray();
        var positions = occurrences.ConvertAll(o => o.Position).ToArray();
        return new PostingWriter(texts, collection).Write(terms.ToArray(), ends, documents, positions);
    }

    private interface IOccurrences
    {
        void Add(int term, int document, uint position);
    }

    private void Walk<TOccurrences>(ref TOccurrences target)
        where TOccurrences : struct, IOccurrences
    {
        var (wordOfSurface, codeOfWord, lists) = lexicon.Raw;
        for (var d = 0; d < texts.Count; d++)
        {
            var reader = new ForwardReader(texts.Of(d));
            var position = 0u;
            for (var field = 0; field < FieldWeights.Fields; field++, position += FieldWeights.PositionGap)
            {
                reader.LeadingGap();
                for (var left = reader.Lengths[field]; left > 0; left--, position++)
                {
                    var code = codeOfWord[wordOfSurface[reader.NextSurface()]];
                    if (code >= 0) target.Add(code, d, position << 1);
                    else AddList(ref target, lists.AsSpan(~code), d, position << 1);
                }
            }
        }
    }

    private static void AddList<TOccurrences>(ref TOccurrences target, ReadOnlySpan<int> list, int document, uint position)
        where TOccurrences : struct, IOccurrences
    {
        target.Add(list[1], document, position);
        for (var part = 2; part <= list[0]; part++) target.Add(list[part], document, position | 1);
    }

    private readonly struct Counting(int[] counts) : IOccurrences
    {
        public int[] Counts => counts;

        public void Add(int term, int document, uint position) => counts[term]++;
    }

    /// <summary>Counted ends shift to starts, and move up to ends again while the lists fill.</summary>
    private readonly struct Placing : IOccurrences
    {
        private readonly int[] _next;
        private readonly ushort[] _documents;
        private readonly uint[] _positions;

        public Placing(int[] ends, ushort[] documents, uint[] positions)
        {
            for (var term = ends.Length - 1; term > 0; term--) ends[term] = ends[term - 1];
            if (ends.Length > 0) ends[0] = 0;
            (_next, _documents, _positions) = (ends, documents, positions);
        }

        public void Add(int term, int document, uint position)
        {
            var at = _next[term]++;
            _documents[at] = (ushort)document;
            _positions[at] = position;
        }
    }

    private readonly struct Gathering(List<(int Term, ushort Document, uint Position)> occurrences) : IOccurrences
    {
        public List<(int Term, ushort Document, uint Position)> Occurrences => occurrences;

        public void Add(int term, int document, uint position) => occurrences.Add((term, (ushort)document, position));
    }
}
