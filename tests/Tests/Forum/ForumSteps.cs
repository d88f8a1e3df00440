namespace DiversInclusief.Tests;

/// <summary>What tests of the forum do over and over.</summary>
internal static class ForumSteps
{
    private static int _asked;

    public static async Task<Page> AskAsync(this Client client, string room, string? title = null)
    {
        var form = await client.GetAsync($"/forum/{room}/nieuw");
        return await client.SubmitAsync(form, ("Form.Title", title ?? $"Hoe doen jullie dat met fietsenstalling {Interlocked.Increment(ref _asked)}?"), ("Form.Body", "Een toelichting van meer dan tien tekens."));
    }

    /// <param name="name">A word of <see cref="Forum.WriteAs"/> or a type of municipality.</param>
    public static async Task<Page> AskMaskedAsync(this Client client, string room, string title = "Hoe doen jullie dat met de grenspalen?", string name = "type-grens") =>
        await client.SubmitAsync(await client.GetAsync($"/forum/{room}/nieuw"), ("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.As", name));

    /// <returns>The topic, at the new post.</returns>
    public static async Task<Page> ReplyAsync(this Client client, Page topic, string body) =>
        await client.SubmitAsync(await client.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", body));

    /// <summary>The address of the topic without its slug, to which verbs are added.</summary>
    public static string Base(this Page topic) => string.Join('/', topic.Address.AbsolutePath.Split('/')[..4]);

    public static string LastPostId(this Page topic) => topic.Document.QuerySelectorAll("article[id^=bericht-]")[^1].Id!["bericht-".Length..];
}
