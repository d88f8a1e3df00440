using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// The best documents of one segment that match any of a few conditions, found without adding up the others (MaxScore).
/// The list that can bring most goes first; of each list only those postings are looked at whose impact, with the most that the lists
/// behind it can add, reaches what is already found. Sixteen impacts are compared at once, which makes separate maxima per block needless.
/// </summary>
internal sealed class BestOfAny
{
    /// <summary>With more conditions the bounds are too loose, and adding up everything is quicker.</summary>
    public const int MostConditions = 5;

    /// <summary>The first stretch is short, for it finds the threshold for the others.</summary>
    private const int ShortestStretch = 64;

    private const int LongestStretch = 2_048;

    /// <summary>Room for the rounding of sums.</summary>
    private const float Rounding = 1e-5f;

    private readonly Matches[] _asked;
    private readonly Matches[] _lists;
    private readonly float[] _behind;

    /// <param name="asked">What matches each condition, in the order of the query: the order in which scores are added up everywhere.</param>
    public BestOfAny(IEnumerable<Matches> asked)
    {
        _asked = asked.Where(matches => matches.Length > 0).ToArray();
        _lists = _asked.OrderByDescending(matches => matches.HighestScore).ToArray();
        _behind = new float[_lists.Length];
        for (var i = _lists.Length - 2; i >= 0; i--) _behind[i] = _behind[i + 1] + _lists[i + 1].HighestScore;
    }

    /// <summary>All documents that match, the best or not; good until the thread asks for others.</summary>
    public DocumentBits Documents => DocumentBits.Of(_lists);

    /// <param name="found">Room for what is handed over.</param>
    /// <param name="threshold">What a score must reach by now.</param>
    /// <param name="rank">Takes what is found, in no order; every document once.</param>
    public void Collect(Candidates found, Func<float> threshold, Action<Candidates> rank)
    {
        for (var list = 0; list < _lists.Length; list++)
        {
            for (int from = 0, length = ShortestStretch; from < _lists[list].Length; from += length, length = Math.Min(length * 2, LongestStretch))
            {
                var least = threshold() * (1 - Rounding);
                if (_lists[list].HighestScore + _behind[list] < least) return;
                found.Count = 0;
                Scan(list, from, Math.Min(from + length, _lists[list].Length), least, found);
                if (found.Count > 0) rank(found);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(int list, int from, int until, float least, Candidates found)
    {
        var matches = _lists[list];
        var impacts = matches.ImpactSpan;
        var limit = (ushort)Math.Clamp((least - _behind[list]) / matches.Weight, 0, ushort.MaxValue);
        var limits = Vector256.Create(limit);
        var at = from;
        for (; at + Vector256<ushort>.Count <= until; at += Vector256<ushort>.Count)
            for (var bits = Vector256.GreaterThanOrEqual(Vector256.Create(impacts[at..]), limits).ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                Judge(list, at + BitOperations.TrailingZeroCount(bits), least, found);
        for (; at < until; at++)
            if (impacts[at] >= limit) Judge(list, at, least, found);
    }

    private void Judge(int list, int place, float least, Candidates found)
    {
        var document = _lists[list].DocumentSpan[place];
        if (MayReach(list, place, document, least) && !StandsBefore(list, document)) found.Add(document, ScoreOf(document));
    }

    /// <summary>Replaces what the lists behind can add at most by what they do add, until it is too little.</summary>
    private bool MayReach(int list, int place, ushort document, float least)
    {
        var score = _lists[list].ScoreAt(place);
        for (var behind = list + 1; behind < _lists.Length; behind++)
        {
            if (score + _behind[behind - 1] < least) return false;
            score += Math.Max(0, _lists[behind].ScoreOf(document));
        }
        return score >= least;
    }

    /// <summary>Then it was judged there.</summary>
    private bool StandsBefore(int list, ushort document)
    {
        for (var before = 0; before < list; before++)
            if (_lists[before].PlaceOf(document) >= 0) return true;
        return false;
    }

    private float ScoreOf(ushort document)
    {
        var score = 0f;
        foreach (var matches in _asked) score += Math.Max(0, matches.ScoreOf(document));
        return score;
    }
}
