using DiversInclusief.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>One post on the page of its topic: who, when, what it says, and what stands below it.</summary>
internal sealed class PostMarkup(ShowTopicPage page, PostView view, IHtmlContent? files, HttpContext http, IHtmlContent token, DateTimeOffset now)
{
    private const int MostQuoting = 5;

    private Post Post => view.Post;

    public void WriteTo(Markup to)
    {
        to.Write($"""<li><article class="di-post {view.Look}" id="{view.Anchor}" aria-labelledby="{view.Anchor}-naam">{Inline.Avatar(view.AuthorName)}""");
        Head(to);
        Body(to);
        if (view.Quoted.Count > 0)
            Quoted(to);
        new SignsMarkup(view, page.MaySign(view), http).WriteTo(to);
        if (view.MayAnything)
            new PostActionsMarkup(page, view, http, token).WriteTo(to);
        to.Write($"</article></li>\n");
    }

    private void Head(Markup to)
    {
        to.Write($"""<header class="di-post__head"><h2 class="di-post__name" id="{view.Anchor}-naam">{view.AuthorName}</h2><p class="di-post__by">""");
        if (view.Line.Length > 0)
            to.Write($"{view.Line} · ");
        to.Write($"""<a href="#{view.Anchor}">{Inline.Ago(Post.WrittenAt, now)}</a>""");
        if (Post.EditedAt is { } edited)
            Edited(to, edited);
        if (view.ShowsPreparer)
            to.Write($""" · <a href="{page.VersionsAddress}/{Post.Id}">voorbereid door een adviseur</a>""");
        to.Write($"</p></header>");
    }

    private void Edited(Markup to, DateTimeOffset at)
    {
        if (Post.HasFormerTexts)
            to.Write($""" · <a href="{page.VersionsAddress}/{Post.Id}">bewerkt {(Post.EditedById is null ? "" : "door een moderator ")}{Inline.Ago(at, now)}<span class="di-visually-hidden">: bekijk wat er veranderde</span></a>""");
        else
            to.Write($" · bewerkt {Inline.Ago(at, now)}");
    }

    private void Body(Markup to)
    {
        to.Write($"""<div class="di-post__body">""");
        if (view.IsHidden)
            to.Write($"""<p class="di-post__mark"><span class="utrecht-status-badge utrecht-status-badge--warning">Verborgen: alleen moderatoren lezen dit</span></p>""");
        if (view.IsAnswer)
            to.Write($"""<p class="di-post__mark"><span class="utrecht-status-badge utrecht-status-badge--success">Aanbevolen antwoord</span></p>""");
        to.Write($"""<div class="di-prose">{page.Text(Post)}</div>{files}</div>""");
    }

    private void Quoted(Markup to)
    {
        to.Write($"""<p class="di-quoted">{Inline.Icon(http, "quote")}<span>Aangehaald door """);
        for (var i = 0; i < Math.Min(view.Quoted.Count, MostQuoting); i++)
            to.Write($"""{(i > 0 ? ", " : "")}<a href="{view.Quoted[i].Address}">{view.Quoted[i].Author}</a>""");
        if (view.Quoted.Count > MostQuoting)
            to.Write($" en nog {view.Quoted.Count - MostQuoting} keer");
        to.Write($"</span></p>");
    }
}
