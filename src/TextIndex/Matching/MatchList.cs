namespace DiversInclusief.TextIndex.Matching;

/// <summary>Collects documents in ascending order with their scores and packs them as <see cref="Matches"/>.</summary>
internal sealed class MatchList
{
    private readonly List<ushort> _documents = [];
    private readonly List<float> _scores = [];

    public void Add(int document, float score)
    {
        _documents.Add((ushort)document);
        _scores.Add(score);
    }

    public Matches Pack()
    {
        if (_documents.Count == 0) return Matches.None;
        var highest = Math.Max(_scores.Max(), float.Epsilon * ushort.MaxValue);
        var impacts = _scores.ConvertAll(score => (ushort)MathF.Round(score / highest * ushort.MaxValue));
        return new Matches(_documents.ToArray(), impacts.ToArray(), 0, _documents.Count, highest / ushort.MaxValue);
    }
}
