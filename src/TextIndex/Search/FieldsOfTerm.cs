using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>In which fields of one document terms stand.</summary>
internal sealed class FieldsOfTerm(Segment segment, int document)
{
    private static readonly string[] Names = ["title", "summary", "body", "attachment"];

    /// <param name="together">Only fields that hold all of them.</param>
    public IReadOnlyList<string> Of(IEnumerable<int> terms, bool together)
    {
        var held = terms.Where(term => term >= 0).Select(FieldsOf).ToList();
        return [.. Enumerable.Range(0, FieldWeights.Fields).Where(field => together ? held.TrueForAll(fields => fields.Contains(field)) : held.Exists(fields => fields.Contains(field))).Select(field => Names[field])];
    }

    private HashSet<int> FieldsOf(int term)
    {
        var place = segment.Postings.Find(term);
        var posting = place < 0 ? -1 : segment.Postings.DocumentsOf(place).BinarySearch((ushort)document);
        if (posting < 0) return [];
        var positions = new List<int>();
        segment.Postings.PositionsOf(place, posting, parts: true, positions);
        var lengths = new ForwardReader(segment.Texts.Of(document)).Lengths;
        return positions.Select(position => FieldAt(lengths, position)).ToHashSet();
    }

    private static int FieldAt(in FieldLengths lengths, int position)
    {
        var end = 0;
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            end += lengths[field];
            if (position < end) return field;
            end += FieldWeights.PositionGap;
        }
        return FieldWeights.Fields - 1;
    }
}
