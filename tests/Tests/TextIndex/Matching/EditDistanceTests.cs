using DiversInclusief.TextIndex.Matching;

namespace DiversInclusief.Tests.TextIndex.Matching;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("gemeente", "gemeente", 0)]
    [InlineData("gemeente", "gemente", 1)]
    [InlineData("gemeente", "gemeenet", 1)]
    [InlineData("gemeente", "hemeente", 1)]
    [InlineData("gemeente", "gemenete", 1)]
    [InlineData("wijk", "wij", 1)]
    [InlineData("wijk", "kijw", 2)]
    [InlineData("", "wijk", 4)]
    [InlineData("wijk", "", 4)]
    [InlineData("ça", "ca", 1)]
    public void A_swap_of_neighbours_is_one_mistake(string typed, string word, int expected) => Assert.Equal(expected, new EditDistance(typed).To(word));

    [Fact]
    public void Any_two_words_are_as_far_apart_as_the_table_says()
    {
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++)
        {
            var (a, b) = (Word(random), Word(random));
            Assert.Equal(Table(a, b), new EditDistance(a).To(b));
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(random.Next(65))).Select(_ => "abcé漢"[random.Next(5)]));

    private static int Table(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[a.Length, b.Length];
    }
}
