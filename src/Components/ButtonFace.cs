using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

/// <summary>What stands on a button or a link that looks like one.</summary>
/// <param name="unseen">Read aloud behind the words, beginning with its space or sign.</param>
public sealed class ButtonFace(HttpContext http, string icon, string words, string unseen = "") : MarkupContent
{
    protected override void Write(Markup to)
    {
        to.Write($"""<span class="nl-button__icon-start">{http.Icon(icon)}</span><span class="nl-button__label">{words}""");
        if (unseen.Length > 0)
            to.Write($"""<span class="di-visually-hidden">{unseen}</span>""");
        to.Write($"</span>");
    }
}
