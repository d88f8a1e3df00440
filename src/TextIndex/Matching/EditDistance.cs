namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// Insertions, deletions, replacements and swaps of neighbours that make another word of a typed one (optimal string alignment).
/// A column of the usual table is two words of bits, a step down and a step up (Hyyrö 2003): a few instructions per letter.
/// </summary>
internal sealed class EditDistance
{
    public const int LongestWord = 64;
    private readonly string _typed;
    private readonly ulong[] _placesOfLetter = new ulong[128];

    public EditDistance(string typed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(typed.Length, LongestWord, nameof(typed));
        _typed = typed;
        for (var i = 0; i < typed.Length; i++)
            if (typed[i] < _placesOfLetter.Length) _placesOfLetter[typed[i]] |= 1UL << i;
    }

    public int To(ReadOnlySpan<char> word)
    {
        if (_typed.Length == 0) return word.Length;
        var distance = _typed.Length;
        var last = 1UL << (distance - 1);
        var (up, down, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        foreach (var letter in word)
        {
            var places = PlacesOf(letter);
            var swapped = ((~diagonal & places) << 1) & before;
            diagonal = (((places & up) + up) ^ up) | places | down | swapped;
            var right = down | ~(diagonal | up);
            var left = diagonal & up;
            if ((right & last) != 0) distance++;
            if ((left & last) != 0) distance--;
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = places;
        }
        return distance;
    }

    private ulong PlacesOf(char letter)
    {
        if (letter < _placesOfLetter.Length) return _placesOfLetter[letter];
        var places = 0UL;
        for (var i = 0; i < _typed.Length; i++)
            if (_typed[i] == letter) places |= 1UL << i;
        return places;
    }
}
