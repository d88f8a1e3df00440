using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Tests.Relevance;

/// <summary>Splitting too little loses documents, splitting too much finds the wrong ones. The least shares are what was measured, rounded down.</summary>
public sealed class CompoundTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("", 0.995, 1.0)]
    [InlineData("fresh-", 0.995, 1.0)]
    [InlineData("unseen-", 0.98, 1.0)]
    public void The_own_list_alone_splits_most_compounds_and_keeps_other_words_whole(string set, double leastSplit, double leastKept) =>
        Judge(WordList.None, set, leastSplit, leastKept);

    [Theory]
    [InlineData("", 0.995, 1.0)]
    [InlineData("fresh-", 0.995, 0.997)]
    [InlineData("unseen-", 0.98, 0.992)]
    public void A_word_list_adds_compounds_and_hardly_a_mistake(string set, double leastSplit, double leastKept) =>
        Judge(WordList.System, set, leastSplit, leastKept);

    private void Judge(WordList words, string set, double leastSplit, double leastKept)
    {
        var splitter = new CompoundSplitter(PartList.Default, words, null);
        var compounds = RelevanceSet.Words(set + "compounds.txt").ToList();
        var wholes = RelevanceSet.Words(set + "wholes.txt").ToList();
        var right = compounds.Count(compound => IsRight(splitter, compound));
        var predicted = compounds.Sum(compound => Boundaries(splitter, compound).Count);
        var correct = compounds.Sum(compound => Boundaries(splitter, compound).Count(Gold(compound).Contains));
        var kept = wholes.Count(word => splitter.Split(Folding.Fold(word)).Count == 0);
        output.WriteLine($"{words.Count} words: {right} of {compounds.Count} compounds, precision of boundaries {(double)correct / predicted:P1}, {kept} of {wholes.Count} kept whole");

        Assert.True(compounds.Count > 100 && wholes.Count > 100);
        Assert.True(right >= compounds.Count * leastSplit, $"{right} of {compounds.Count}");
        Assert.True(correct >= predicted * 0.995, $"{correct} of {predicted}");
        Assert.True(kept >= wholes.Count * leastKept, $"{kept} of {wholes.Count}");
    }

    /// <summary>Split somewhere, and nowhere but at a boundary.</summary>
    private static bool IsRight(CompoundSplitter splitter, string compound)
    {
        var boundaries = Boundaries(splitter, compound);
        return boundaries.Count > 0 && boundaries.TrueForAll(Gold(compound).Contains);
    }

    private static List<int> Boundaries(CompoundSplitter splitter, string compound) =>
        splitter.Split(Folding.Fold(compound.Replace("|", "", StringComparison.Ordinal))).Skip(1).Select(part => part.Start).ToList();

    private static HashSet<int> Gold(string compound)
    {
        var gold = new HashSet<int>();
        var at = 0;
        foreach (var piece in compound.Split('|')) gold.Add(at += piece.Length);
        return gold;
    }
}
