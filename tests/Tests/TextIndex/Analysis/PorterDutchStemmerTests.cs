using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Tests.TextIndex.Analysis;

public sealed class PorterDutchStemmerTests
{
    [Theory]
    [InlineData("lichaamsziek", "lichaamsziek")]
    [InlineData("lichamelijk", "licham")]
    [InlineData("gemeenten", "gemeent")]
    [InlineData("activiteiten", "activiteit")]
    [InlineData("bestuurlijke", "bestur")]
    [InlineData("arbeidsmarkt", "arbeidsmarkt")]
    [InlineData("beleidsplannen", "beleidsplann")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("huisvesting", "huisvest")]
    [InlineData("opgave", "opgav")]
    [InlineData("raad", "rad")]
    [InlineData("raden", "rad")]
    [InlineData("yoghurt", "yoghurt")]
    [InlineData("bakken", "bak")]
    [InlineData("gemeen", "gemen")]
    [InlineData("een", "een")]
    [InlineData("", "")]
    [InlineData("s", "s")]
    public void A_word_has_the_stem_that_the_published_algorithm_gives(string word, string stem) => Assert.Equal(stem, PorterDutchStemmer.Stem(word));
}
