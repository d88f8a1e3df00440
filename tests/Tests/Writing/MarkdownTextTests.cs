using AngleSharp.Html.Parser;
using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

public sealed class MarkdownTextTests
{
    private static readonly HashSet<string> AllowedAttributes = new(StringComparer.Ordinal) { "class", "href", "rel", "tabindex" };

    public static TheoryData<string> Attacks { get; } =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"javascript:alert(1)\"></iframe>", "<body onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<math><mtext><style><img src onerror=alert(1)>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](javascript&colon;alert(1))",
        "[x](\u0001javascript:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[x](vbscript:msgbox(1))", "[x](file:///etc/passwd)",
        "[x](//evil.example/)", "[x](/\\evil.example/)", "![x](javascript:alert(1))", "![x](https://evil.example/spy.gif)", "![x\"onerror=alert(1)](y)",
        "[x](https://a.example \"\" onmouseover=alert(1))", "[x][y]\n\n[y]: javascript:alert(1)", "<javascript:alert(1)>", "<https://a.example/\" onclick=\"alert(1)>",
        "`<script>alert(1)</script>`", "```html\n</code></pre><script>alert(1)</script>\n```", "``` \" onclick=alert(1) x=\"\ncode\n```",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<form action=https://evil.example><input name=password>", "<style>*{background:url(//evil.example)}</style>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=https://evil.example/>", "<object data=javascript:alert(1)>", "<details open ontoggle=alert(1)>",
        "<a href=\"x\" style=\"position:fixed;inset:0\">x</a>", "| a |\n|---|\n| <img src=x onerror=alert(1)> |", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>",
        "\u2028<script>alert(1)</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "&lt;script&gt;alert(1)&lt;/script&gt;", "**<b onmouseover=alert(1)>x</b>**",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_of_a_member_can_run_load_or_restyle(string attack)
    {
        var body = new HtmlParser().ParseDocument("<body>" + MarkdownText.ToHtml(attack)).Body!;

        Assert.Empty(body.QuerySelectorAll("script,img,svg,math,iframe,object,embed,style,link,meta,base,form,input,button,video,audio,details"));
        Assert.All(body.QuerySelectorAll("*").SelectMany(e => e.Attributes), a => Assert.Contains(a.Name, AllowedAttributes));
        Assert.All(body.QuerySelectorAll("[href]").Select(a => a.GetAttribute("href")!), href => Assert.Matches("^(https?://|mailto:|tel:|#|/(?![/\\\\]))", href));
    }

    [Fact]
    public void Html_is_shown_as_it_was_typed() =>
        Assert.Contains("&lt;b&gt;vet&lt;/b&gt;", MarkdownText.ToHtml("Dit is <b>vet</b>.").Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("![")]
    [InlineData("> ")]
    [InlineData("*")]
    [InlineData("_a")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("|")]
    [InlineData("[a](")]
    [InlineData("[a](\n")]
    [InlineData("[a]: b\n")]
    [InlineData("![a][")]
    [InlineData("~~a")]
    [InlineData("*a_")]
    [InlineData("http://a.nl ")]
    public async Task A_hundred_thousand_of_anything_ends_soon_and_keeps_the_process(string bracket)
    {
        var text = string.Concat(Enumerable.Repeat(bracket, 100_000));

        var html = await Task.Run(() => MarkdownText.ToHtml(text)).WaitAsync(TimeSpan.FromSeconds(40), TestContext.Current.CancellationToken);

        Assert.NotNull(html.Value);
    }

    [Fact]
    public void A_text_is_rendered_once_for_each_level_of_its_headings()
    {
        var text = $"# Kop {ShortId.New()}";

        Assert.Same(MarkdownText.ToHtml(text), MarkdownText.ToHtml(new string(text)));
        Assert.NotEqual(MarkdownText.ToHtml(text).Value, MarkdownText.ToHtml(text, firstHeading: 3).Value);
    }

    [Fact]
    public void A_paragraph_of_pages_keeps_all_its_words()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i}"));

        Assert.Equal(text.Split(' '), MarkdownText.ToPlain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_link_to_elsewhere_is_not_followed_by_robots_and_a_link_within_the_site_is_plain()
    {
        Assert.Contains("""href="https://vng.nl/" rel="nofollow noopener">""", MarkdownText.ToHtml("[VNG](https://vng.nl)").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=", MarkdownText.ToHtml("[forum](/forum)").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Een\n\n## Twee", "h2", "h3")]
    [InlineData("### Drie\n\n#### Vier", "h2", "h3")]
    public void Headings_start_below_the_title_of_the_page_without_a_gap(string markdown, string first, string second)
    {
        var html = MarkdownText.ToHtml(markdown).Value;

        Assert.Contains("<" + first, html, StringComparison.Ordinal);
        Assert.Contains("<" + second, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_tables_and_emphasis_carry_the_classes_of_the_design_system()
    {
        var html = MarkdownText.ToHtml("- een\n\n**twee**\n\n| a | b |\n|---|---|\n| 1 | 2 |").Value;

        Assert.Contains("utrecht-unordered-list", html, StringComparison.Ordinal);
        Assert.Contains("<strong>twee</strong>", html, StringComparison.Ordinal);
        Assert.Contains("utrecht-table", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_keeps_the_words_and_drops_the_signs() =>
        Assert.Equal("Kop\nEen twee.", MarkdownText.ToPlain("# Kop\n\nEen **twee**.").Replace("\n\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_stays_nothing(string? markdown) => Assert.Equal(("", ""), (MarkdownText.ToHtml(markdown).Value, MarkdownText.ToPlain(markdown)));
}
