using System.Runtime.CompilerServices;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Finds and scores the documents of one segment.</summary>
internal static class SegmentScorer
{
    /// <summary>Every wanted condition: walk the shortest list, look up in the others.</summary>
    public static void All(CompiledQuery query, SegmentView view, Candidates found)
    {
        All(query.Wanted, view, found);
        Exclude(query, view, found);
    }

    public static void All(IReadOnlyList<IMatcher> wanted, SegmentView view, Candidates found)
    {
        var lists = new Matches[wanted.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = wanted[i].Match(view);
            if (lists[i].Length == 0) return;
        }
        Array.Sort(lists, (a, b) => a.Length.CompareTo(b.Length));
        if (lists.Length > 1 && Array.TrueForAll(lists, matches => matches.Dense is not null)) StartDense(lists, found);
        else Start(lists, found);
    }

    /// <summary>
    /// Any wanted condition. With coverage, documents count only when what they match is a sufficient share of what was asked,
    /// and their score is lowered by what they miss.
    /// </summary>
    public static void Any(CompiledQuery query, SegmentView view, Candidates found, Coverage coverage)
    {
        var scores = SumOfScores.Rent();
        for (var i = 0; i < query.Wanted.Count; i++) scores.Add(query.Wanted[i].Match(view), coverage.ShareOf(i));
        scores.Drain(found, coverage.Lowest);
        scores.Return();
        foreach (var matcher in query.Required) Intersect(found, matcher.Match(view) with { Weight = 0 });
        Exclude(query, view, found);
    }

    public static void Everything(CompiledQuery query, SegmentView view, Candidates found)
    {
        for (var document = 0; document < view.Segment.Count; document++) found.Add(document, 1);
        Exclude(query, view, found);
    }

    private static void Start(Matches[] lists, Candidates found)
    {
        Start(lists[0], found);
        for (var i = 1; i < lists.Length && found.Count > 0; i++) Intersect(found, lists[i]);
    }

    /// <summary>Common words only: what they share is found 64 documents at a time, and nothing else gets a score.</summary>
    private static void StartDense(Matches[] lists, Candidates found)
    {
        DocumentBits.OfAll(lists).CopyTo(found);
        found.Scores.AsSpan(0, found.Count).Clear();
        foreach (var matches in lists) AddScores(found, matches, matches.Dense!);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Start(Matches matches, Candidates found)
    {
        matches.DocumentSpan.CopyTo(found.Documents);
        var impacts = matches.ImpactSpan;
        for (var i = 0; i < impacts.Length; i++) found.Scores[i] = impacts[i] * matches.Weight;
        found.Count = matches.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Intersect(Candidates found, Matches matches)
    {
        if (matches.Dense is { } dense)
        {
            found.Keep(dense.Bits);
            AddScores(found, matches, dense);
            return;
        }
        var documents = matches.DocumentSpan;
        var impacts = matches.ImpactSpan;
        var kept = 0;
        var place = 0;
        for (var i = 0; i < found.Count && place < documents.Length; i++)
        {
            var document = found.Documents[i];
            place = Gallop(documents, place, document);
            if (place >= documents.Length || documents[place] != document) continue;
            found.Documents[kept] = document;
            found.Scores[kept++] = found.Scores[i] + impacts[place] * matches.Weight;
        }
        found.Count = kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScores(Candidates found, Matches matches, DenseList dense)
    {
        var (documents, scores) = (found.Documents, found.Scores);
        var impacts = matches.ImpactSpan;
        for (var i = 0; i < found.Count; i++) scores[i] += impacts[dense.PlaceOfMember(documents[i])] * matches.Weight;
    }

    private static void Exclude(CompiledQuery query, SegmentView view, Candidates found)
    {
        foreach (var matcher in query.Unwanted)
        {
            var documents = matcher.Match(view).DocumentSpan;
            var kept = 0;
            var place = 0;
            for (var i = 0; i < found.Count; i++)
            {
                place = Gallop(documents, place, found.Documents[i]);
                if (place < documents.Length && documents[place] == found.Documents[i]) continue;
                found.Documents[kept] = found.Documents[i];
                found.Scores[kept++] = found.Scores[i];
            }
            found.Count = kept;
        }
    }

    /// <summary>First place at or after a document: doubling steps, then halving ones.</summary>
    private static int Gallop(ReadOnlySpan<ushort> documents, int from, ushort document)
    {
        if (from >= documents.Length || documents[from] >= document) return from;
        var step = 1;
        var low = from;
        while (low + step < documents.Length && documents[low + step] < document)
        {
            low += step;
            step <<= 1;
        }
        var high = Math.Min(documents.Length, low + step);
        while (low + 1 < high)
        {
            var middle = (low + high) >> 1;
            if (documents[middle] < document) low = middle;
            else high = middle;
        }
        return high;
    }
}
