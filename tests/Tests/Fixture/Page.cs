using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DiversInclusief.Tests;

/// <summary>An answer of the site, read as a page.</summary>
public sealed class Page
{
    private readonly Lazy<IHtmlDocument> _document;

    internal Page(HttpResponseMessage response, string html, IReadOnlyList<string> commands)
    {
        (Status, Headers, Html, Commands) = (response.StatusCode, response.Headers, html, commands);
        ContentType = response.Content.Headers.ContentType?.ToString() ?? "";
        Address = response.RequestMessage!.RequestUri!;
        _document = new(() => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html));
    }

    public HttpStatusCode Status { get; }
    public HttpResponseHeaders Headers { get; }
    public string ContentType { get; }
    public string Html { get; }

    /// <summary>Where the answer came from, after redirects.</summary>
    public Uri Address { get; }

    public string Path => Address.PathAndQuery;

    /// <summary>Database commands of the request that gave this answer, redirects before it not counted.</summary>
    public IReadOnlyList<string> Commands { get; }

    public IHtmlDocument Document => _document.Value;
    public string Title => Document.Title ?? "";
    public string Heading => Squeeze(Document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>The words of the page's main part, white space made single.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.Body)!.TextContent);

    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new ElementNotFoundException(selector, this);

    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Squeeze(e.TextContent))];

    /// <summary>The form that posts; with several on the page name one by selector, such as "form[action*=antwoord]".</summary>
    public IHtmlFormElement Form(string selector = "main form[method=post]") => (IHtmlFormElement)One(selector);

    /// <summary>What the page says is wrong with a field of this name; empty when nothing is.</summary>
    public string ErrorOf(string field)
    {
        var control = One($"[name='{field}']");
        var ids = (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return control.GetAttribute("aria-invalid") == "true"
            ? Squeeze(string.Join(' ', ids.Select(id => Document.GetElementById(id)).Where(e => e?.ClassName?.Contains("error", StringComparison.Ordinal) == true).Select(e => e!.TextContent)))
            : "";
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
