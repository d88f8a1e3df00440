using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>In which fields of one document terms stand.</summary>
internal sealed class FieldsOfTerm(Lexicon lexicon, Segment segment, int document)
{
    private static readonly string[] Names = ["title", "summary", "body", "attachment"];

    /// <param name="terms">What is looked for.</param>
    /// <param name="together">Only fields that hold all of them.</param>
    public IReadOnlyList<string> Of(IEnumerable<int> terms, bool together)
    {
        var known = terms.Where(term => term >= 0).ToArray();
        return [.. Enumerable.Range(0, FieldWeights.Fields).Where(field => together ? Array.TrueForAll(known, term => Holds(field, [term])) : Holds(field, known)).Select(field => Names[field])];
    }

    private bool Holds(int field, ReadOnlySpan<int> terms) => WordsOfField.Hold(lexicon, segment, document, (TextField)field, terms);
}
