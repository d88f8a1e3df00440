using DiversInclusief.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>The posts of one page of a topic.</summary>
/// <param name="files">By post, of those that have any.</param>
/// <param name="token">The hidden field that every form needs.</param>
internal sealed class PostsMarkup(ShowTopicPage page, IReadOnlyDictionary<string, IHtmlContent> files, HttpContext http, IHtmlContent token, DateTimeOffset now) : MarkupContent
{
    protected override void Write(Markup to)
    {
        to.Write($"<ol class=\"di-posts\" start=\"{(page.Posts is [var first, ..] ? first.Post.Number : 1)}\">");
        foreach (var view in page.Posts)
        {
            if (view.Post.Number == page.NewFrom)
                to.Write($"""<li class="di-since" id="nieuw"><p>Nieuw sinds je vorige bezoek</p></li>""");
            new PostMarkup(page, view, files.GetValueOrDefault(view.Post.Id), http, token, now).WriteTo(to);
            // An answer that is the first reply stands there already.
            if (view.Post.IsOpening && page.Answer is { Post.Number: > 2 } answer)
                Answer(to, answer);
        }
        to.Write($"</ol>\n");
    }

    private void Answer(Markup to, PostView answer) => to.Write($"""
        <li><aside class="di-panel di-panel--tint di-stack di-stack--sm" aria-label="Aanbevolen antwoord">
          <p class="di-kind">{Inline.Icon(http, "circle-check")} Aanbevolen antwoord van {answer.AuthorName}</p>
          <p>{Excerpt.Of(answer.Post.Body)}</p>
          <p><a href="{ForumAddress.Of(answer.Topic, answer.Post.Number, answer.Post.Id)}">Naar het hele antwoord</a></p>
        </aside></li>

        """);
}
