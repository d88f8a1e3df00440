using DiversInclusief.Forum;

namespace DiversInclusief.Tests;

public sealed class RedactorTests
{
    private static readonly Redactor Redactor = new(new Dictionary<string, string> { ["a"] = "Anne", ["b"] = "Anne de Vries", ["c"] = "Özlem" });

    [Theory]
    [InlineData("Anne zei het tegen Anne de Vries.", "[Lid 1] zei het tegen [Lid 2].")]
    [InlineData("ANNE's idee, zegt @özlem", "[Lid 1]'s idee, zegt @[Lid 3]")]
    [InlineData("Annemarie en Joanne blijven staan", "Annemarie en Joanne blijven staan")]
    [InlineData("Bel 06 12 34 56 78 of mail anne@demo.example", "Bel [weggelakt: een telefoonnummer] of mail [weggelakt: een e-mailadres]")]
    [InlineData("Volgens mevrouw Anne en de heer Van Dam", "Volgens mevrouw [Lid 1] en [weggelakt: misschien de naam van een persoon]")]
    [InlineData("", "")]
    public void Names_and_numbers_of_people_are_taken_out(string text, string expected) => Assert.Equal(expected, Redactor.Redact(text));

    [Fact]
    public void A_text_full_of_addresses_loses_them_all() =>
        Assert.DoesNotContain("@demo.example", Redactor.Redact(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"lid{i}@demo.example"))), StringComparison.Ordinal);
}
