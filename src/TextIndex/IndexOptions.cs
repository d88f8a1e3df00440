using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.TextIndex;

/// <summary>How an index is set up; the defaults suit a site.</summary>
public sealed record IndexOptions
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public SynonymList Synonyms { get; init; } = SynonymList.Default;

    /// <summary>Use the Dutch word list of the system when there is one; without it compounds split by the own list and the documents.</summary>
    public bool UseSystemWordList { get; init; } = true;

    /// <summary>Plain words instead of Dutch: for comparing with other engines.</summary>
    public bool SimpleWords { get; init; }

    /// <summary>Changes with everything that changes how words are analysed: a snapshot made by other rules is not used.</summary>
    internal string Fingerprint => $"{typeof(IndexOptions).Module.ModuleVersionId:N}-{(SimpleWords ? "simple" : "dutch")}-{(UseSystemWordList ? WordList.System.Count : 0)}";

    /// <summary>Another chain, for measuring what each step of the own one is worth.</summary>
    internal Func<IWordFrequencies, IAnalysisChain>? Chain { get; init; }

    internal IAnalysisChain ChainFor(IWordFrequencies frequencies) => Chain is not null ? Chain(frequencies)
        : SimpleWords ? new SimpleChain()
        : new DutchChain(new CompoundSplitter(PartList.Default, UseSystemWordList ? WordList.System : WordList.None, frequencies));
}
