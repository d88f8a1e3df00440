using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Tests.TextIndex.Analysis;

public sealed class WordBreakerTests
{
    [Theory]
    [InlineData("De foto's van Delft's raad.", "De|foto's|van|Delft's|raad")]
    [InlineData("wijk-aanpak in 2024-2025", "wijk-aanpak|in|2024|2025")]
    [InlineData("B&W, R&D en Jansen&Zonen", "B&W|R&D|en|Jansen|Zonen")]
    [InlineData("€ 1.000,50 (covid-19)", "1.000,50|covid-19")]
    [InlineData("'s-Gravenhage", "s-Gravenhage")]
    [InlineData("taal- en rekenles", "taal|en|rekenles")]
    [InlineData("漢字 kana", "漢|字|kana")]
    [InlineData("a\u0301ccent", "a\u0301ccent")]
    [InlineData("\0\uD800 --- \u202E", "")]
    public void Words_are_found(string text, string words)
    {
        var found = new List<string>();
        var breaker = new WordBreaker(text, joinsDutch: true);
        while (breaker.MoveNext()) found.Add(breaker.Word.ToString());

        Assert.Equal(words, string.Join('|', found));
    }

    [Fact]
    public void An_endless_word_is_cut()
    {
        var breaker = new WordBreaker(new string('x', 1_000), joinsDutch: true);
        var count = 0;
        while (breaker.MoveNext()) count++;

        Assert.Equal((1_000 + WordBreaker.LongestWord - 1) / WordBreaker.LongestWord, count);
    }
}
