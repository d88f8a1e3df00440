using DiversInclusief.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>What the reader may do with a post. Each says aloud whose post it is about.</summary>
internal sealed class PostActionsMarkup(ShowTopicPage page, PostView view, HttpContext http, IHtmlContent token)
{
    private const string Subtle = "nl-button nl-button--subtle";
    private const string Last = Subtle + " di-post__last";

    private string Id => view.Post.Id;

    public void WriteTo(Markup to)
    {
        to.Write($"""<footer class="di-post__foot">""");
        if (view.MayAccept)
            Accept(to);
        if (view.MayReply)
            to.Write($"""<a class="nl-button nl-button--subtle" href="{page.ReplyAddress}?citeer={Id}" data-quote="{view.AuthorName}"{(view.Post.Alias is null ? " data-person" : "")} data-quote-link="{QuotedPosts.Address(Id)}">{Face("quote", "Citeer", $" het bericht van {view.AuthorName}")}</a>""");
        if (view.MayKeep)
            Keep(to);
        if (view.MayEdit)
            Link(to, Subtle, page.EditAddress, Face("edit", "Bewerk", view.IsOwn ? " je bericht" : $" het bericht van {view.AuthorName}"));
        if (view.MayAskName)
            Link(to, Subtle, page.UnsealAddress, Face("key", "Vraag om de naam", $" achter {view.AuthorName}"));
        if (view.MayModerate)
            Link(to, Last, page.HideAddress, Face(view.IsHidden ? "eye" : "eye-off", view.IsHidden ? "Toon" : "Verberg", $" het bericht van {view.AuthorName}"));
        if (view.MayFlag && !view.MayModerate)
            Link(to, Last, page.FlagAddress, Face("flag", "Meld", $" het bericht van {view.AuthorName}"));
        to.Write($"</footer>");
    }

    private void Link(Markup to, string css, string address, ButtonFace face) => to.Write($"""<a class="{css}" href="{address}/{Id}">{face}</a>""");

    private void Keep(Markup to)
    {
        to.Write($"""<span class="di-keeping"><button class="{Subtle}{(view.IsKept ? " di-kept-now" : "")}" form="tekens" formaction="{page.KeepAddress}/{Id}" name="bewaar" value="{(view.IsKept ? "uit" : "aan")}">{KeepFace}</button>""");
        if (view.IsKept)
            Link(to, Subtle, page.KeepAddress, Face("bell", "Herinner me", $" aan het bericht van {view.AuthorName}"));
        to.Write($"</span>");
    }

    private ButtonFace KeepFace => view.IsKept ? Face("bookmark", "Bewaard", $": het bericht van {view.AuthorName}. Druk om het niet langer te bewaren") : Face("bookmark", "Bewaar", $" het bericht van {view.AuthorName}");

    private void Accept(Markup to) => to.Write($"""
        <form method="post" action="{ForumAddress.To(view.Topic, "antwoord")}"><input type="hidden" name="Bericht" value="{(view.IsAnswer ? "" : Id)}" /><button class="nl-button nl-button--subtle" type="submit">{AcceptFace}</button>{token}</form>
        """);

    private ButtonFace AcceptFace => view.IsAnswer ? Face("x", "Toch niet het antwoord", "") : Face("circle-check", "Dit is het antwoord", $" (van {view.AuthorName})");

    private ButtonFace Face(string icon, string words, string unseen) => new(http, icon, words, unseen);
}
