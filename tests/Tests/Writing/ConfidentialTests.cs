using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

public sealed class ConfidentialTests
{
    [Theory]
    [InlineData("Zijn bsn is 111222333.", "111222333")]
    [InlineData("bsn 1112.22.333", "1112.22.333")]
    [InlineData("bsn: 123 456 782", "123 456 782")]
    public void A_number_that_passes_the_eleven_test_may_be_a_citizen_service_number(string text, string words) =>
        Assert.Equal(("misschien een burgerservicenummer", words), One(text));

    [Theory]
    [InlineData("Bel 06-12345678 even.", "06-12345678")]
    [InlineData("Bel 06 12 34 56 78.", "06 12 34 56 78")]
    [InlineData("(015) 123 45 67", "(015) 123 45 67")]
    [InlineData("+31 6 12345678", "+31 6 12345678")]
    [InlineData("+31 (0)15 123 45 67", "+31 (0)15 123 45 67")]
    [InlineData("0031612345678", "0031612345678")]
    public void A_telephone_number_is_seen_however_it_is_written(string text, string words) => Assert.Equal(("een telefoonnummer", words), One(text));

    [Fact]
    public void An_address_for_mail_is_seen_once() =>
        Assert.Equal(("een e-mailadres", "jan.de-boer@gemeente.example"), One("Mail jan.de-boer@gemeente.example of jan.de-boer@gemeente.example."));

    [Theory]
    [InlineData("Er wonen 111.222.334 mensen.")]
    [InlineData("In 2024 kwamen er 1.234 bij; 12-03-2024 tot 13-04-2024.")]
    [InlineData("Bel 14 015 of 0800 1234 567.")]
    [InlineData("ISBN 978-90-12-34567-8, € 12.345,67 en nummer 000000000.")]
    [InlineData("Zie https://www.example.nl/artikel/111222333 en @vng.")]
    [InlineData("Zaak 2026-123456789012345.")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(Confidential.In(text));

    [Fact]
    public void Everything_is_found_in_the_order_of_the_text_and_in_good_time()
    {
        var text = string.Concat(Enumerable.Repeat("0612 34 5 67 89 a.b@c ", 20_000)) + " 111222333 x@y.nl 0612345678";

        var found = Confidential.In(text);

        Assert.Equal(3, found.Count(one => one.Words is "111222333" or "x@y.nl" or "0612345678"));
    }

    private static (string, string) One(string text)
    {
        var found = Assert.Single(Confidential.In(text));
        return (found.Kind, found.Words);
    }
}
