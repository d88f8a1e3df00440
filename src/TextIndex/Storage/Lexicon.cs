using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Snapshots;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Every word the index has seen, at three levels: the surface as written, the folded word, the terms it is found under.
/// A word is analysed once, however often it occurs. Grows only; a rebuild of the index starts a new one.
/// </summary>
internal sealed class Lexicon : IWordFrequencies
{
    private readonly GrowingArray<int> _wordOfSurface = new();
    private readonly GrowingArray<int> _occurrences = new();
    private readonly GrowingArray<int> _occurrencesOfWord = new();
    private readonly GrowingArray<int> _codeOfWord = new();
    private readonly GrowingArray<int> _termLists = new();
    private readonly GrowingArray<uint> _shapes = new();

    public Lexicon(Func<IWordFrequencies, IAnalysisChain> chain)
    {
        Chain = chain(this);
        WordOrder = new WordOrder(Words);
    }

    public IAnalysisChain Chain { get; }

    public StringTable Surfaces { get; } = new();

    /// <summary>Folded words; what typing mistakes and completions are compared with.</summary>
    public StringTable Words { get; } = new();

    public WordOrder WordOrder { get; }

    public StringTable Terms { get; } = new();

    /// <summary>What stands between words, so that a text can be given back as it was.</summary>
    public StringTable Gaps { get; } = new();

    /// <summary>By word, see <see cref="WordShape"/>.</summary>
    public ReadOnlySpan<uint> Shapes => _shapes.Span;

    public int WordOf(int surface) => _wordOfSurface[surface];

    public int AddSurface(ReadOnlySpan<char> text)
    {
        var surface = Surfaces.GetOrAdd(text);
        if (surface == _occurrences.Count) _occurrences.Add(0);
        _occurrences[surface]++;
        if (surface < _wordOfSurface.Count) _occurrencesOfWord[_wordOfSurface[surface]]++;
        return surface;
    }

    /// <summary>Analyses the surfaces added since the last call. Done after a batch, when its own words can tell what is a compound.</summary>
    public void AnalyzeNewSurfaces()
    {
        for (var surface = _wordOfSurface.Count; surface < Surfaces.Count; surface++)
        {
            var analyzed = Chain.Analyze(Surfaces[surface]);
            var key = Key(surface, analyzed);
            var word = Words.GetOrAdd(Shared(key));
            if (word == _codeOfWord.Count) AddWord(key, analyzed);
            _wordOfSurface.Add(word);
            _occurrencesOfWord[word] += _occurrences[surface];
        }
    }

    /// <summary>The terms of a word: the whole first, then parts. A single term needs no list.</summary>
    public ReadOnlySpan<int> TermsOfWord(int word, Span<int> single)
    {
        var code = _codeOfWord[word];
        if (code < 0) return _termLists.Raw.AsSpan(~code + 1, _termLists[~code]);
        single[0] = code;
        return single;
    }

    public int WholeTerm(int word)
    {
        var code = _codeOfWord[word];
        return code >= 0 ? code : _termLists[~code + 1];
    }

    /// <summary>The term of a word as it is typed, or -1. A word that was seen before needs no analysis.</summary>
    public int WholeTerm(string surface)
    {
        var known = Surfaces.Find(surface);
        return known >= 0 && known < _wordOfSurface.Count ? WholeTerm(_wordOfSurface[known]) : Terms.Find(Chain.Analyze(surface).Stem);
    }

    /// <summary>How often a word was seen since the last rebuild, deleted documents included: good for putting the common before the rare.</summary>
    public int Occurrences(int word) => _occurrencesOfWord[word];

    public int CountOf(ReadOnlySpan<char> word)
    {
        var surface = Surfaces.Find(word);
        return surface < 0 ? 0 : _occurrences[surface];
    }

    /// <summary>For inner loops: code per word; not negative = the only term, negative = complement of the place of a counted list.</summary>
    public (int[] WordOfSurface, int[] CodeOfWord, int[] Lists) Raw => (_wordOfSurface.Raw, _codeOfWord.Raw, _termLists.Raw);

    public LexiconState Capture() => new(
        LexiconState.Take(Surfaces, _wordOfSurface.Count),
        LexiconState.Take(Words, Words.Count),
        LexiconState.Take(Terms, Terms.Count),
        LexiconState.Take(Gaps, Gaps.Count),
        _wordOfSurface.Span.ToArray(),
        _occurrences.Span[.._wordOfSurface.Count].ToArray(),
        _codeOfWord.Span.ToArray(),
        _termLists.Span.ToArray());

    /// <summary>Into an empty lexicon only.</summary>
    public void Restore(LexiconState state)
    {
        foreach (var surface in state.Surfaces) Surfaces.GetOrAdd(surface);
        foreach (var word in state.Words) Words.GetOrAdd(Shared(word));
        foreach (var term in state.Terms) Terms.GetOrAdd(Shared(term));
        foreach (var gap in state.Gaps) Gaps.GetOrAdd(gap);
        foreach (var word in state.Words)
        {
            _shapes.Add(WordShape.Of(word));
            _occurrencesOfWord.Add(0);
        }
        foreach (var word in state.WordOfSurface) _wordOfSurface.Add(word);
        for (var surface = 0; surface < state.Occurrences.Length; surface++)
        {
            _occurrences.Add(state.Occurrences[surface]);
            _occurrencesOfWord[state.WordOfSurface[surface]] += state.Occurrences[surface];
        }
        foreach (var code in state.CodeOfWord) _codeOfWord.Add(code);
        foreach (var item in state.TermLists) _termLists.Add(item);
    }

    /// <summary>wijk-aanpak and wijkaanpak share a stem, but not their parts.</summary>
    private string Key(int surface, AnalyzedWord analyzed) =>
        analyzed.Parts.Count > 0 && Surfaces[surface].Contains('-', StringComparison.Ordinal) ? Folding.Fold(Surfaces[surface]) : analyzed.Folded;

    /// <summary>Most words are their own surface, and many their own stem: one string then serves all three tables.</summary>
    private string Shared(string text)
    {
        var surface = Surfaces.Find(text);
        if (surface >= 0) return Surfaces[surface];
        var word = Words.Find(text);
        return word < 0 ? text : Words[word];
    }

    private void AddWord(string key, AnalyzedWord analyzed)
    {
        _occurrencesOfWord.Add(0);
        _shapes.Add(WordShape.Of(key));
        var whole = Terms.GetOrAdd(Shared(analyzed.Stem));
        var parts = analyzed.Parts.Select(part => Terms.GetOrAdd(Shared(part.Stem))).Where(term => term != whole).Distinct().ToList();
        if (parts.Count == 0)
        {
            _codeOfWord.Add(whole);
            return;
        }
        var place = _termLists.Count;
        _termLists.Add(parts.Count + 1);
        _termLists.Add(whole);
        foreach (var part in parts) _termLists.Add(part);
        _codeOfWord.Add(~place);
    }
}
