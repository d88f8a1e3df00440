using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>A form of the forum as it was sent, read without a page.</summary>
internal static class ParkedForm
{
    private const int LongestId = 40;
    private const string Poll = nameof(StartTopicForm.Poll) + ".";

    public static StartTopicForm Read(IFormCollection form) => new()
    {
        Title = Text(form, nameof(StartTopicForm.Title)),
        Body = Text(form, nameof(StartTopicForm.Body)),
        Room = Text(form, nameof(StartTopicForm.Room)),
        Kind = Enum.TryParse<TopicKind>(Text(form, nameof(StartTopicForm.Kind)), out var kind) && Enum.IsDefined(kind) ? kind : TopicKind.Question,
        Files = Files(form),
        Themes = Texts(form, nameof(StartTopicForm.Themes)),
        Types = Texts(form, nameof(StartTopicForm.Types)),
        About = Text(form, nameof(StartTopicForm.About)) is { Length: > 0 and <= 26 } item ? item : null,
        As = Text(form, nameof(StartTopicForm.As)) is { Length: > 0 and <= WriteAs.Longest } name ? name : null,
        IsConfidential = form[$"Form.{nameof(StartTopicForm.IsConfidential)}"].Contains("true"),
        Poll = PollOf(form),
        Key = Text(form, nameof(EditPostForm.Revision)) is { Length: > 0 } revision ? revision : Text(form, nameof(StartTopicForm.Key)),
    };

    /// <summary>That the form names.</summary>
    public static List<AttachedForm> Files(IFormCollection form) =>
        [.. form["Form.Files.Index"].OfType<string>().Distinct().Take(2 * Attachments.Most).Where(id => id.Length is > 0 and <= LongestId).Select(id => new AttachedForm
        {
            Id = id, Alt = Of(form, id, nameof(AttachedForm.Alt)), IsDecoration = Of(form, id, nameof(AttachedForm.IsDecoration)) == "true", ShowsAuthor = Of(form, id, nameof(AttachedForm.ShowsAuthor)) == "true", IsRemoved = Of(form, id, nameof(AttachedForm.IsRemoved)) == "true",
        })];

    /// <returns>Which draft it is: of a change to a post or a proposal, of a reply or of a new topic; null when the address names none.</returns>
    public static string? SubjectOf(HttpRequest request)
    {
        var (post, topic) = (request.RouteValues["post"] as string, request.RouteValues["id"] as string ?? request.Query["bij"].ToString());
        if (post?.Length > LongestId || topic.Length > LongestId)
            return null;
        // What is no topic of a room is a proposal.
        if (request.RouteValues["room"] is null && request.RouteValues["id"] is string proposal)
            return Draft.OfProposal(proposal);
        return post is not null ? Draft.OfPost(post) : topic.Length > 0 ? FollowSubject.OfTopic(topic) : Draft.NewTopic;
    }

    private static string Of(IFormCollection form, string id, string name) => form[AttachField.NameOf(id, name)].ToString() is { Length: <= AttachedForm.LongestAlt } text ? text : "";

    private static PollPart? PollOf(IFormCollection form) => !form.ContainsKey($"Form.{Poll}{nameof(PollPart.Options)}") ? null : new PollPart
    {
        Options = Text(form, Poll + nameof(PollPart.Options)) is { Length: <= Post.Longest } options ? options : "",
        Way = Enum.TryParse<PollWay>(Text(form, Poll + nameof(PollPart.Way)), out var way) && Enum.IsDefined(way) ? way : null,
        Secret = form[$"Form.{Poll}{nameof(PollPart.Secret)}"].Contains("true"),
        Until = DateOnly.TryParse(Text(form, Poll + nameof(PollPart.Until)), CultureInfo.InvariantCulture, out var until) ? until : null,
    };

    private static string Text(IFormCollection form, string name) => form[$"Form.{name}"].ToString();

    private static string[]? Texts(IFormCollection form, string name) => form[$"Form.{name}"] is { Count: > 0 } values ? [.. values.OfType<string>()] : null;
}
