using DiversInclusief.Components;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>The signs below a post: buttons of one form that stands on the page once, or only their counts for who may not press them.</summary>
internal sealed class SignsMarkup(PostView view, bool maySign, HttpContext http)
{
    public void WriteTo(Markup to)
    {
        if (!maySign && !view.Signs.HasAny)
            return;
        to.Write($"""<div class="di-signs">""");
        foreach (var (kind, inForm, words, icon) in SignWords.All)
            if (maySign)
                Button(to, view.Signs.IsMine(kind), inForm, words, icon, view.Signs.Count(kind));
            else if (view.Signs.Count(kind) is > 0 and var count)
                to.Write($"""<span class="di-sign di-sign--still">{Inline.Icon(http, icon)}{words} <span class="di-sign__count">{count}</span></span>""");
        if (view.Signs.AlsoIn is { } also)
            to.Write($"""<span class="di-signs__also">{also}</span>""");
        to.Write($"</div>");
    }

    private void Button(Markup to, bool mine, string inForm, string words, string icon, int count)
    {
        to.Write($"""<button class="di-sign" form="tekens" name="teken" value="{view.Post.Id}:{inForm}:{(mine ? "uit" : "aan")}" aria-pressed="{(mine ? "true" : "false")}">{Inline.Icon(http, icon)}{words} """);
        if (count > 0)
            to.Write($"""<span class="di-sign__count">{count}</span>""");
        to.Write($"""<span class="di-visually-hidden"> bij het bericht van {view.AuthorName}</span></button>""");
    }
}
