namespace DiversInclusief.TextIndex.Analysis;

/// <summary>From text to terms; the same for documents and queries.</summary>
internal interface IAnalysisChain
{
    string Name { get; }

    bool JoinsDutch { get; }

    AnalyzedWord Analyze(string word);

    /// <summary>Whether a word that no document has may be a typing mistake.</summary>
    bool ForgivesMistakes => true;

    bool IsStopWord(string folded);

    /// <summary>Whether a dictionary has the word, whatever the documents have.</summary>
    bool KnowsWord(string folded);
}
