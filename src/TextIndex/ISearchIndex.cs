namespace DiversInclusief.TextIndex;

/// <summary>
/// The seam behind which another engine could stand. Any number of threads may read while one applies changes;
/// every read sees one consistent state and only what its reader may read. No input, however odd, makes a read throw.
/// </summary>
public interface ISearchIndex
{
    IndexState State { get; }

    /// <summary>Documents per kind, whoever may read them: for comparing with the database, never for a reader.</summary>
    IReadOnlyDictionary<string, int> CountByKind();

    /// <summary>Applies the whole batch before it returns; reads that start afterwards see all of it, reads under way none of it.</summary>
    void Apply(IReadOnlyCollection<Change> batch);

    /// <summary>Starts over with all documents while the old state serves; changes applied meanwhile are kept. One rebuild at a time.</summary>
    void Rebuild(IEnumerable<Document> documents, IProgress<int>? progress = null);

    /// <summary>Setting it takes effect with the next search; nothing has to be indexed again.</summary>
    SynonymList Synonyms { get; set; }

    SearchPage Search(SearchRequest request);

    /// <summary>Completions of what is being typed, from two letters on.</summary>
    IReadOnlyList<Suggestion> Suggest(SuggestRequest request);

    /// <summary>Documents like this one; empty when the reader may not read it.</summary>
    IReadOnlyList<Hit> Related(string documentId, ReaderTokens reader, int take = 5);

    /// <summary>Documents like a text that is still being written: likely duplicates first.</summary>
    IReadOnlyList<Hit> Similar(string text, ReaderTokens reader, int take = 5, string? kind = null);

    /// <summary>How many documents the reader may read, as far as the index knows.</summary>
    int Count(ReaderTokens reader);

    /// <summary>Why a document stands where it stands; null when the reader may not read it.</summary>
    Explanation? Explain(SearchRequest request, string documentId);

    /// <summary>How a query was understood and how one document answers it, also when it is no hit; null when there is none that the reader may read.</summary>
    Examination? Examine(SearchRequest request, string documentId);
}
