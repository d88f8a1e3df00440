using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>The form for a new topic as it begins when someone wants to talk about an item.</summary>
internal static class TalkAbout
{
    private const int LongestTitle = 150;

    public static StartTopicForm Begin(ContentItem item) => new()
    {
        Key = ShortId.New(),
        About = item.ContentItemId,
        Kind = TopicKind.Discussion,
        Title = Short(item.DisplayText),
        Body = $"Ik las [{item.DisplayText.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]({item.Url}).\n\n",
        Themes = [.. item["Themes"].TermIds.Take(StartTopicForm.MostThemes)],
        Types = [.. item["MunicipalityTypes"].TermIds],
    };

    private static string Short(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)] + "…";
}
