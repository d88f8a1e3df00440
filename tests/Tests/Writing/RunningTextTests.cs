using System.Text.RegularExpressions;
using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

public sealed partial class RunningTextTests
{
    [Theory]
    [InlineData("Vraag het @Delft maar.", """Vraag het <a class="nl-link di-mention" href="/gemeenten/delft">@Delft</a> maar.""")]
    [InlineData("**@Delft** en `@Delft`", """<strong><a class="nl-link di-mention" href="/gemeenten/delft">@Delft</a></strong> en <code class="nl-code">@Delft</code>""")]
    [InlineData("[naar @Delft](/a) @Delft", """<a class="nl-link" href="/a">naar @Delft</a> <a class="nl-link di-mention" href="/gemeenten/delft">@Delft</a>""")]
    [InlineData("@Wim <b onclick=\"x\">", """<strong class="di-mention">@Wim</strong> &lt;b onclick="x"&gt;""")]
    [InlineData("@Anders", "@Anders")]
    public void A_known_name_is_marked_in_running_text_and_nowhere_else(string markdown, string expected) =>
        Assert.Equal($"<p class=\"nl-paragraph\">{expected}</p>", RunningText.Mark(MarkdownText.ToHtml(markdown), Name(), Known).Value!.Trim());

    [Fact]
    public void A_block_of_code_keeps_its_words() =>
        Assert.DoesNotContain("di-mention", RunningText.Mark(MarkdownText.ToHtml("```\n@Delft < @Wim\n```"), Name(), Known).Value, StringComparison.Ordinal);

    private static (int, string?)? Known(Match match) => match.Value switch
    {
        "@Delft" => (6, "/gemeenten/delft"),
        "@Wim" => (4, null),
        _ => null,
    };

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
