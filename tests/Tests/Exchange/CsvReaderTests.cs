using DiversInclusief.Exchange;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.Exchange;

public sealed class CsvReaderTests
{
    [Fact]
    public void Quotes_commas_and_line_breaks_inside_a_field_belong_to_it()
    {
        var rows = CsvReader.Read("\uFEFFa,b\r\n\"x, \"\"y\"\"\r\nz\",\n\n1,2");

        Assert.Equal([["a", "b"], ["x, \"y\"\r\nz", ""], ["1", "2"]], rows.Select(row => row.Fields));
        Assert.Equal([1, 2, 5], rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("a\n\"open", 2)]
    [InlineData("a\nb\n\"x\"y", 3)]
    [InlineData("a\nx\"y", 2)]
    public void A_quote_that_does_not_fit_is_named_by_its_line(string text, int line)
    {
        Assert.StartsWith($"regel {line}:", Assert.Throws<TableException>(() => CsvReader.Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_as_fields_is_read_as_the_same_fields() => Check.QuickThrowOnFailure(Prop.ForAll<string?[]>(fields =>
    {
        var given = fields.Select(field => field ?? "").Prepend("begin").ToArray();
        var line = string.Join(',', given.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        return given.SequenceEqual(Assert.Single(CsvReader.Read(line)).Fields);
    }));
}
