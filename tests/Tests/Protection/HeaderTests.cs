using System.Net;
using DiversInclusief.Tests.Leaks;

namespace DiversInclusief.Tests.Protection;

/// <summary>The rules that internet.nl and the Dutch cookie law check from outside, on every kind of answer.</summary>
public sealed class HeaderTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly string[] Refused = ["unsafe-inline", "unsafe-eval", "unsafe-hashes", "http:", "https:", "*", "127.0.0.1", "data:"];

    public static TheoryData<string> Answers { get; } =
        ["/", "/zoeken", "/zoeken?q=wonen", "/inloggen", "/geen-pagina", "/fout/500", "/account", "/beheer/media", "/health/live", "/forum", "/bibliotheek", "/gemeenten", "/media/../../etc/passwd", "/zoeken?q=%00", "/%ff"];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_the_protective_headers(string path)
    {
        using var answer = await site.Visitor().Http.GetAsync(path, TestContext.Current.CancellationToken);

        Protects(answer);
    }

    [Fact]
    public async Task Assets_carry_them_too_and_are_named_after_their_content()
    {
        var visitor = site.Visitor();
        var assets = (await visitor.GetAsync("/")).Document.QuerySelectorAll("link[rel=stylesheet],link[rel=icon],link[rel=preload],script[src],img[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.NotEmpty(assets);
        foreach (var asset in assets)
        {
            using var answer = await visitor.Http.GetAsync(asset, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            ProtectsAny(answer);
            Assert.Matches(@"\.[a-z0-9]{10}\.[a-z0-9]+$|^/media/[a-z0-9]{16,}/\d+\.webp$", asset);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("FOO")]
    public async Task A_form_without_its_token_and_methods_we_do_not_use_are_refused_with_the_same_protection(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/inloggen") { Content = method == "POST" ? new FormUrlEncodedContent([KeyValuePair.Create("Form.Email", "a@b.nl")]) : null };
        using var answer = await site.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Protects(answer);
    }

    [Fact]
    public async Task A_reader_who_only_reads_gets_no_cookie()
    {
        var visitor = site.Visitor();
        foreach (var path in (await Walk.AllLinksAsync(visitor)).Where(p => p is not "/inloggen" && !p.StartsWith("/inloggen?", StringComparison.Ordinal)))
        {
            var reader = site.Visitor();
            await reader.GetOnceAsync(path);
            Assert.True(reader.Cookies.Count == 0, $"{path} sets {string.Join(", ", reader.Cookies.Keys)}");
        }
    }

    [Fact]
    public async Task A_page_that_only_looks_whether_something_was_said_says_nothing_of_cookies()
    {
        using var answer = await site.Visitor().Http.GetAsync("/huisregels", TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Cookies_stay_with_this_host_out_of_scripts_and_off_plain_http()
    {
        var visitor = site.Visitor();
        var form = await visitor.GetAsync("/inloggen");
        using var answer = await visitor.Http.PostAsync("/inloggen", new FormUrlEncodedContent(
        [
            KeyValuePair.Create("Form.Email", "ambtenaar@demo.example"), KeyValuePair.Create("Form.Password", World.Password),
            KeyValuePair.Create("__RequestVerificationToken", form.One("input[name=__RequestVerificationToken]").GetAttribute("value")!),
        ]), TestContext.Current.CancellationToken);

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(cookies, c => c.StartsWith("__Host-lid=", StringComparison.Ordinal) && c.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(cookies, c => c.StartsWith("__Host-formulier=", StringComparison.Ordinal) && c.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, c => Assert.Matches("(?i)^__Host-[a-z]+=.*(?=.*; path=/(;|$))(?=.*; secure)(?=.*; httponly)(?!.*; domain)", c));
    }

    [Fact]
    public async Task No_page_loads_anything_from_elsewhere()
    {
        var visitor = site.Visitor();
        foreach (var path in await Walk.AllLinksAsync(visitor))
        {
            var page = await visitor.GetAsync(path);
            if (page.ContentType.StartsWith("text/html", StringComparison.Ordinal))
                Assert.Empty(page.Document.QuerySelectorAll("[src],link[href],use[href],form[action],[srcset],[poster],[data],[style],style,script:not([src]):not([type='application/ld+json'])")
                    .Where(e => e.LocalName is "style" or "script" || e.HasAttribute("style") || IsForeign(e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("action") ?? e.GetAttribute("srcset") ?? "//"))
                    .Where(e => !(e.LocalName == "script" && e.HasAttribute("src") && !IsForeign(e.GetAttribute("src")!))).Select(e => $"{path}: {e.OuterHtml[..Math.Min(150, e.OuterHtml.Length)]}"));
        }
    }

    private static bool IsForeign(string address) => address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);

    private static void Protects(HttpResponseMessage answer)
    {
        ProtectsAny(answer);
        Assert.Equal(("DENY", "same-origin"), (Header(answer, "X-Frame-Options"), Header(answer, "Cross-Origin-Opener-Policy")));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
    }

    // Of style, script and pictures as well, which are no pages.
    private static void ProtectsAny(HttpResponseMessage answer)
    {
        var policy = Header(answer, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries).Where(d => d.Length > 0).ToDictionary(d => d.Split(' ')[0], d => d.Split(' ')[1..], StringComparer.Ordinal);
        Assert.All(new[] { "default-src", "base-uri", "form-action", "frame-ancestors" }, name => Assert.Contains(policy[name].Single(), new[] { "'none'", "'self'" }));
        Assert.All(policy, directive => Assert.Empty(directive.Value.Intersect(directive.Key == "img-src" ? Refused.Except(["data:"]) : Refused)));
        Assert.Equal(("nosniff", "same-origin", "same-origin"), (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy"), Header(answer, "Cross-Origin-Resource-Policy")));
        Assert.Matches("max-age=(3153[6-9]|315[4-9]|31[6-9]|3[2-9])[0-9]+", Header(answer, "Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
        Assert.False(answer.Content.Headers.ContentType is { MediaType: "text/html", CharSet: not "utf-8" });
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri} ({(int)answer.StatusCode}) has no {name}");
}
