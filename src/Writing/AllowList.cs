using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DiversInclusief.Writing;

/// <summary>Keeps the elements and attributes named here and nothing else; the classes are those of NL Design System.</summary>
internal static class AllowList
{
    private static readonly Dictionary<string, string> ClassOf = new(StringComparer.Ordinal)
    {
        ["p"] = "nl-paragraph", ["a"] = "nl-link", ["ul"] = "utrecht-unordered-list", ["ol"] = "utrecht-ordered-list", ["li"] = "",
        ["h2"] = "nl-heading nl-heading--level-2", ["h3"] = "nl-heading nl-heading--level-3", ["h4"] = "nl-heading nl-heading--level-4",
        ["h5"] = "nl-heading nl-heading--level-5", ["h6"] = "nl-heading nl-heading--level-6",
        ["blockquote"] = "utrecht-blockquote utrecht-blockquote--html-blockquote", ["pre"] = "nl-code-block", ["code"] = "nl-code",
        ["table"] = "utrecht-table utrecht-table--html-table", ["thead"] = "", ["tbody"] = "", ["tr"] = "", ["th"] = "", ["td"] = "",
        ["strong"] = "", ["em"] = "", ["del"] = "", ["br"] = "", ["hr"] = "utrecht-separator",
    };

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" };

    public static SafeHtml Clean(string html, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? pictures = null)
    {
        var body = Parse(html);
        foreach (var element in body.QuerySelectorAll("*").Reverse())
            if (element.LocalName == "img" && pictures is not null && pictures.TryGetValue(element.GetAttribute("src") ?? "", out var picture))
                Show(element, picture);
            else
                Clean(element);
        return new SafeHtml(body.InnerHtml);
    }

    public static string TextOf(string html)
    {
        var body = Parse(html);
        foreach (var block in body.QuerySelectorAll("p,li,h1,h2,h3,h4,h5,h6,td,th,pre,br"))
            block.After(body.Owner!.CreateTextNode("\n"));
        return body.TextContent.Trim();
    }

    private static IElement Parse(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default)).ParseDocument("<body></body>");
        document.Body!.InnerHtml = html;
        return document.Body;
    }

    private static void Show(IElement image, IReadOnlyDictionary<string, string> attributes)
    {
        var alt = image.GetAttribute("alt") ?? "";
        foreach (var attribute in image.Attributes.ToArray())
            image.RemoveAttribute(attribute.Name);
        foreach (var (name, value) in attributes)
            image.SetAttribute(name, value);
        image.SetAttribute("alt", alt);
    }

    private static void Clean(IElement element)
    {
        if (!ClassOf.TryGetValue(element.LocalName, out var name))
        {
            element.Replace([.. element.ChildNodes]);
            return;
        }
        var href = element.LocalName == "a" ? Address(element) : null;
        foreach (var attribute in element.Attributes.ToArray())
            element.RemoveAttribute(attribute.Name);
        Dress(element, name, href);
    }

    private static void Dress(IElement element, string name, string? href)
    {
        if (name.Length > 0)
            element.ClassName = name;
        if (element.LocalName is "pre" or "table")
            element.SetAttribute("tabindex", "0");
        if (href is null)
            return;
        element.SetAttribute("href", href);
        if (!href.StartsWith('/') && !href.StartsWith('#'))
            element.SetAttribute("rel", "nofollow noopener");
    }

    private static string? Address(IElement link)
    {
        var href = link.GetAttribute("href")?.Trim() ?? "";
        if (href.StartsWith('#') || (href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) && !href.StartsWith("/\\", StringComparison.Ordinal)))
            return href;
        return Uri.TryCreate(href, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme) ? address.AbsoluteUri : null;
    }
}
