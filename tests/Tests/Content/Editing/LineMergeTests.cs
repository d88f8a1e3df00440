using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Content.Editing;

public sealed class LineMergeTests
{
    private const string Before = "Kop\n\nEen.\n\nTwee.\n\nDrie.";

    [Theory]
    [InlineData("Kop\n\nEen!\n\nTwee.\n\nDrie.", "Kop\n\nEen.\n\nTwee.\n\nDrie!", "Kop\n\nEen!\n\nTwee.\n\nDrie!")]
    [InlineData("Kop\n\nEen.\n\nTwee.\n\nDrie.\n\nVier.", "Nieuwe kop\n\nEen.\n\nTwee.\n\nDrie.", "Nieuwe kop\n\nEen.\n\nTwee.\n\nDrie.\n\nVier.")]
    [InlineData("Kop\n\nTwee.\n\nDrie.", "Kop\n\nEen.\n\nTwee.\n\nDrie, en meer.", "Kop\n\nTwee.\n\nDrie, en meer.")]
    [InlineData("Kop\n\nEen!\n\nTwee.\n\nDrie.", "Kop\n\nEen!\n\nTwee.\n\nDrie.", "Kop\n\nEen!\n\nTwee.\n\nDrie.")]
    [InlineData(Before, "Heel iets anders.", "Heel iets anders.")]
    [InlineData("", Before, "")]
    public void Changes_in_different_places_go_together(string mine, string theirs, string merged) => Assert.Equal(merged, LineMerge.Of(Before, mine, theirs));

    [Theory]
    [InlineData("Kop\n\nEen van mij.\n\nTwee.\n\nDrie.", "Kop\n\nEen van jou.\n\nTwee.\n\nDrie.")]
    [InlineData("Kop\n\nTwee.\n\nDrie.", "Kop\n\nEen, maar langer.\n\nTwee.\n\nDrie.")]
    public void Two_changes_in_one_place_are_left_to_people(string mine, string theirs) => Assert.Null(LineMerge.Of(Before, mine, theirs));

    [Fact]
    public void A_merge_holds_every_line_that_either_added()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++)
        {
            var before = Enumerable.Range(0, 30).Select(line => $"regel {line % 7}").ToList();
            var (mine, theirs) = (Changed(before, random, "ik"), Changed(before, random, "jij"));
            if (LineMerge.Of(string.Join('\n', before), string.Join('\n', mine), string.Join('\n', theirs)) is not { } merged)
                continue;
            Assert.All(mine.Concat(theirs).Where(line => line.StartsWith("nieuw", StringComparison.Ordinal)), line => Assert.Contains(line, merged.Split('\n')));
        }
    }

    [Fact]
    public void Differences_lead_from_one_text_to_the_other_whatever_they_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Letters(random), Letters(random));
            var pieces = Differences.Between(before, after);
            Assert.Equal(before, pieces.Where(piece => piece.Kind != PieceKind.Added).SelectMany(piece => piece.Items));
            Assert.Equal(after, pieces.Where(piece => piece.Kind != PieceKind.Removed).SelectMany(piece => piece.Items));
        }
    }

    [Fact]
    public void Texts_that_have_nothing_in_common_are_compared_in_no_time()
    {
        var (before, after) = (Enumerable.Range(0, 40_000).ToArray(), Enumerable.Range(50_000, 40_000).ToArray());

        Assert.Equal([PieceKind.Removed, PieceKind.Added], Differences.Between(before, after).Select(piece => piece.Kind));
    }

    private static char[] Letters(Random random) => [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => "abcd"[random.Next(4)])];

    private static List<string> Changed(List<string> before, Random random, string who)
    {
        var after = before.ToList();
        for (var change = 0; change < 3; change++)
            after.Insert(random.Next(after.Count), $"nieuw van {who} {change}");
        after.RemoveAt(random.Next(after.Count));
        return after;
    }
}
