namespace DiversInclusief.TextIndex;

/// <summary>One condition of a query: a word, a phrase, or the value of a field.</summary>
/// <param name="Text">As asked.</param>
/// <param name="IsExcluded">What must not occur.</param>
/// <param name="IsRequired">Wanted even when some of the words are enough.</param>
/// <param name="Ways">What was looked for; the best of them counts.</param>
public sealed record AskedWord(string Text, bool IsExcluded, bool IsRequired, IReadOnlyList<WordWay> Ways)
{
    public double Score => Ways.Count == 0 ? 0 : Ways.Max(way => way.Score);

    public bool Occurs => Score > 0;
}
