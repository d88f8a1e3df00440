using DiversInclusief.TextIndex;
using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Bench.Search;

/// <summary>Prints each line as its tokens; what stands at one position is joined by a bar: the stem, then parts, then synonyms.</summary>
internal static class AnalyzeText
{
    public static int Run(CommandOptions options, TextReader input, TextWriter output)
    {
        var chain = new IndexOptions { SimpleWords = options["chain"] == "simple" }.ChainFor(NoFrequencies.Instance);
        while (input.ReadLine() is { } line) output.WriteLine(string.Join(' ', Tokens(chain, line)));
        output.Flush();
        return 0;
    }

    private static List<string> Tokens(IAnalysisChain chain, string line)
    {
        var tokens = new List<string>();
        var words = new WordBreaker(line, chain.JoinsDutch);
        while (words.MoveNext())
        {
            var word = words.Word.ToString();
            var analyzed = chain.Analyze(word);
            var synonyms = chain.Name == "dutch" ? SynonymList.Default.Of(SynonymList.Key(word)).Select(synonym => Stems(chain, synonym.Words)) : [];
            tokens.Add(string.Join('|', analyzed.Parts.Select(part => part.Stem).Prepend(analyzed.Stem).Concat(synonyms).Distinct()));
        }
        return tokens;
    }

    private static string Stems(IAnalysisChain chain, string text)
    {
        var stems = new List<string>();
        var words = new WordBreaker(text, chain.JoinsDutch);
        while (words.MoveNext()) stems.Add(chain.Analyze(words.Word.ToString()).Stem);
        return string.Join('_', stems);
    }

    private sealed class NoFrequencies : IWordFrequencies
    {
        public static NoFrequencies Instance { get; } = new();

        public int CountOf(ReadOnlySpan<char> word) => 0;
    }
}
