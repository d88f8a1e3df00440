using System.Net;
using System.Text;
using DiversInclusief.Components.Text;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A topic as a page to hand over, with names replaced. It stands by itself: no script, no style, nothing fetched.</summary>
internal static class TopicPaper
{
    public static string Of(Topic topic, IEnumerable<Post> posts, PackedFiles files, Redactor redactor)
    {
        var title = WebUtility.HtmlEncode(redactor.Redact(topic.Title));
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"nl\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n");
        page.Append($"<p>{TopicKindNames.WordsOf(topic.Kind)} in de ruimte {WebUtility.HtmlEncode(topic.Room.Name)}, begonnen op {DutchTime.DateAndTime(topic.StartedAt)}. Nummer {topic.Id}.{(topic.IsConfidential ? " Vertrouwelijk." : "")}</p>\n");
        if (topic.Lessons is { } lessons)
            page.Append($"<h2>Wat we leerden</h2>\n{MarkdownText.ToHtml(redactor.Redact(lessons.Body), 3)}\n");
        foreach (var post in posts)
            page.Append($"<h2>{post.Number}. {post.Alias ?? redactor.NameOf(post.AuthorId)}</h2>\n<p>{DutchTime.DateAndTime(post.WrittenAt)}{(post.EditedAt is null ? "" : ", later bewerkt")}{(post.HiddenAt is null ? "" : ", verborgen door een moderator")}{(topic.Answer?.PostId == post.Id ? ", aanbevolen antwoord" : "")}</p>\n{MarkdownText.ToHtml(redactor.Redact(post.Body), 3)}\n{FilesOf(post, files)}");
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string FilesOf(Post post, PackedFiles files) => post.Files is null ? "" :
        $"<ul>\n{string.Concat(post.Attached.Select(file => $"<li>{Link(file, files)} ({WebUtility.HtmlEncode(file.Facts)})</li>\n"))}</ul>\n";

    private static string Link(PostFile file, PackedFiles files) => WebUtility.HtmlEncode(files.NameOf(file)) is var name && files.PathOf(file) is { } path
        ? $"<a href=\"../{path}\">{name}</a>" : name;
}
