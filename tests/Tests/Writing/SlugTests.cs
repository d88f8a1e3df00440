using System.Text.RegularExpressions;
using DiversInclusief.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.Writing;

public sealed partial class SlugTests
{
    [Theory]
    [InlineData("Eén loket voor mensen die over de grens wonen", "een-loket-voor-mensen-die-over-de-grens-wonen")]
    [InlineData("'s-Gravenhage", "s-gravenhage")]
    [InlineData("Foto’s van vóór 2015 & daarna!", "fotos-van-voor-2015-daarna")]
    [InlineData("  --  ", "")]
    [InlineData("Súdwest-Fryslân", "sudwest-fryslan")]
    [InlineData("ﬁnanciën", "financien")]
    [InlineData("日本", "")]
    public void A_title_becomes_a_part_of_an_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("gemeente", 20)));

        Assert.InRange(slug.Length, 60, 80);
        Assert.EndsWith("gemeente", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_a_slug_that_needs_no_escaping_and_stays_itself() => Check.QuickThrowOnFailure(Prop.ForAll<string?>(text =>
    {
        var slug = Slug.From(Wellformed(text));
        return (slug.Length == 0 || Shape().IsMatch(slug)) && slug.Length <= 80 && Slug.From(slug) == slug;
    }));

    // A lone half of a surrogate pair cannot come in over HTTP, and .NET refuses to normalise it.
    private static string Wellformed(string? text) => string.Concat((text ?? "").EnumerateRunes());

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
