using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>The list that this node searches with. An older version never replaces a newer one, whoever comes last.</summary>
internal sealed class SynonymsInUse(ISearchIndex index)
{
    private readonly Lock _lock = new();
    private int _version;

    public int Version
    {
        get { lock (_lock) return _version; }
    }

    public void Take(SynonymVersion saved)
    {
        lock (_lock)
        {
            if (saved.Version <= _version)
                return;
            index.Synonyms = SynonymList.Parse(saved.Rules);
            _version = saved.Version;
        }
    }
}
