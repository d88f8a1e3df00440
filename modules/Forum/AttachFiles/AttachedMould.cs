using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>The row that the script makes rows of files with: the same on every page with a form for a post, so it is written once for who may be without a name and once for who has one.</summary>
internal sealed class AttachedMould(HtmlEncoder encoder)
{
    private readonly ConcurrentDictionary<bool, HtmlString> _written = [];

    public async Task<IHtmlContent> OfAsync(IHtmlHelper html, bool mayBeMasked)
    {
        if (_written.TryGetValue(mayBeMasked, out var written))
            return written;
        using var text = new StringWriter();
        (await html.PartialAsync("_AttachedRow", AttachedRow.Mould(mayBeMasked))).WriteTo(text, encoder);
        return _written[mayBeMasked] = new HtmlString(text.ToString());
    }
}
