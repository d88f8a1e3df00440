using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>The row that the script makes rows of files with: the same on every page with a form for a post, so it is written once.</summary>
internal sealed class AttachedMould(HtmlEncoder encoder)
{
    private HtmlString? _written;

    public async Task<IHtmlContent> OfAsync(IHtmlHelper html)
    {
        if (_written is not null)
            return _written;
        using var text = new StringWriter();
        (await html.PartialAsync("_AttachedRow", AttachedRow.Mould)).WriteTo(text, encoder);
        return _written = new HtmlString(text.ToString());
    }
}
