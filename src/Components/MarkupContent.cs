using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Components;

/// <summary>A part of a page that writes itself when the page is sent.</summary>
public abstract class MarkupContent : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(new Markup(writer, encoder));

    protected abstract void Write(Markup to);
}
