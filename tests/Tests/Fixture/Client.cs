using System.Net;
using AngleSharp.Html.Dom;

namespace DiversInclusief.Tests;

/// <summary>Someone at a browser without script: opens pages and sends forms that stand on them.</summary>
public sealed class Client
{
    private static int _lastRequest;
    private readonly HttpClient _http;
    private readonly CookieJar _jar;
    private readonly CommandLog _log;

    internal Client(HttpMessageHandler server, CommandLog log)
    {
        _jar = new CookieJar(server);
        _http = new HttpClient(_jar) { BaseAddress = new Uri("https://localhost") };
        _log = log;
    }

    public IReadOnlyDictionary<string, string> Cookies => _jar.Cookies;

    /// <summary>For whoever wants the bare answer: files, feeds, headers. Cookies are kept, redirects are not followed.</summary>
    public HttpClient Http => _http;

    /// <summary>Follows redirects, as a browser does.</summary>
    public Task<Page> GetAsync(string path) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>The answer itself, also when it is a redirect.</summary>
    public Task<Page> GetOnceAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends the form with what it holds, the given fields filled in over it; the first submit button is pressed unless one is named.</summary>
    public Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields) => SubmitAsync(page, page.Form(), fields);

    public Task<Page> SubmitAsync(Page page, string form, params (string Name, string Value)[] fields) => SubmitAsync(page, page.Form(form), fields);

    public Task<Page> SubmitAsync(Page page, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        var button = FormFields.ButtonOf(form, fields);
        var values = FormFields.Filled(form, button, fields);
        var address = new Uri(page.Address, button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "");
        return form.Method.Equals("post", StringComparison.OrdinalIgnoreCase)
            ? FollowAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = FormFields.Encode(form, values) })
            : GetAsync($"{address.AbsolutePath}?{string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Name)}={Uri.EscapeDataString(v.Value)}"))}");
    }

    private async Task<Page> FollowAsync(HttpRequestMessage request)
    {
        var page = await SendAsync(request);
        for (var hops = 0; page.Status is >= HttpStatusCode.MovedPermanently and < HttpStatusCode.BadRequest && page.Headers.Location is { } next; hops++)
        {
            Assert.True(hops < 10, $"{request.RequestUri} keeps redirecting to {next}");
            page = await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(page.Address, next)));
        }
        return page;
    }

    private async Task<Page> SendAsync(HttpRequestMessage request)
    {
        var number = Interlocked.Increment(ref _lastRequest).ToString(System.Globalization.CultureInfo.InvariantCulture);
        request.Headers.Add(CommandLog.Header, number);
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Page(response, html, _log.Take(number));
    }
}
