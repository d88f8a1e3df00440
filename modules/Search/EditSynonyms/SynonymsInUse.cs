using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>The list that this node searches with: what editors wrote and, after it, what modules bring. An older version never replaces a newer one, whoever comes last.</summary>
internal sealed class SynonymsInUse(ISearchIndex index)
{
    private readonly Lock _lock = new();
    private int _version;
    private string? _rules;
    private string _brought = "";

    public int Version
    {
        get { lock (_lock) return _version; }
    }

    /// <summary>Rules of modules, a line each.</summary>
    public string Brought
    {
        get { lock (_lock) return _brought; }
    }

    public void Take(SynonymVersion saved)
    {
        lock (_lock)
        {
            if (saved.Version <= _version)
                return;
            (_rules, _version) = (saved.Rules, saved.Version);
            Use();
        }
    }

    public void Take(IEnumerable<string> brought)
    {
        var rules = string.Join('\n', brought);
        lock (_lock)
        {
            if (rules == _brought)
                return;
            _brought = rules;
            Use();
        }
    }

    // Until an editor saves a list, the one that comes with the site stands first.
    private void Use() => index.Synonyms = SynonymList.Parse((_rules ?? SynonymText.Default.Text) + "\n" + _brought);
}
