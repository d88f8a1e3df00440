using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Writing;

/// <summary>HTML that went through the allow-list. The only way for text of a member to reach a page without encoding.</summary>
public sealed class SafeHtml : HtmlString
{
    internal SafeHtml(string value) : base(value) { }

    public static SafeHtml None { get; } = new("");
}
