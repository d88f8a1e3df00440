using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Makes a draft example out of a topic and asks everyone who is quoted.</summary>
internal sealed class MakeExampleHandler(AppDb db, SaveDraftHandler save, Members members, Masks masks, Notify notify, ModeratorLog log, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, with its terms and lessons.</param>
    /// <param name="posts">Chosen ones, in the order of the topic.</param>
    /// <returns>What the library had against it; empty when the draft is there.</returns>
    public async Task<IReadOnlyList<FieldError>> HandleAsync(Topic topic, MakeExampleForm form, IReadOnlyList<Post> posts, CancellationToken cancellation)
    {
        var authors = await members.CardsAsync(posts.Select(p => p.AuthorId), cancellation);
        var item = ExampleDraft.Of(topic, form.Title, authors.Values.Select(a => a.MunicipalityCode?.ToLowerInvariant()).OfType<string>().Distinct(), []);
        var quotations = posts.Select(post => Quote(topic, post, form, item.ContentItemId)).ToList();
        var cards = quotations.ConvertAll(q => QuoteCards.Card(q, QuotedAs.Of(q, authors.GetValueOrDefault(q.AuthorId))));
        if (form.TakeLessons && topic.Lessons is { } lessons)
            cards.Insert(0, ExampleDraft.Lesson(lessons, form.Title));
        cards.ForEach(item.Part("BagPart")!["ContentItems"]!.AsArray().Add);
        var saved = await save.HandleAsync(new SaveDraft(item, null, me.Reader, "Begonnen uit een onderwerp op het forum."), cancellation);
        if (!saved.Succeeded)
            return saved.Errors.Count > 0 ? saved.Errors : [new FieldError("", "De bibliotheek kon dit concept niet bewaren.")];
        db.AddRange(quotations);
        db.Add(new TopicItem { TopicId = topic.Id, ItemId = item.ContentItemId, Tie = ItemTie.Became });
        log.Record(ModeratorActs.ToLibrary, topic, new ReasonForm());
        await TellAsync(quotations, item, cancellation);
        return [];
    }

    private Quotation Quote(Topic topic, Post post, MakeExampleForm form, string itemId) => new()
    {
        Id = ShortId.New(), ItemId = itemId, TopicId = topic.Id, PostId = post.Id, AuthorId = post.AuthorId, Alias = post.Alias, AskedBy = me.Reader.MemberId!, AskedAt = clock.GetUtcNow(),
        Words = form.WordsOf(post.Id), IsSealed = topic.IsAmongUs,
    };

    // Who looks after the mail of the site reads titles and kinds: to who wrote under an alias these say no more than other news about own posts does.
    private static Notice Asking(Quotation quotation, string writer)
    {
        var notice = quotation.Alias is null ? new Notice(QuoteKinds.Asked, "Mogen jouw woorden in een voorbeeld in de bibliotheek?", ApproveQuotePage.AddressOf(quotation.Id), Token.Member(writer))
            : new Notice(ModerationKinds.Own, "Er is een vraag over een bericht van jou.", ApproveQuotePage.AddressOf(quotation.Id), Token.Member(writer));
        return notice with { Text = quotation.Words.Length > 280 ? Excerpt.Cut(quotation.Words) : quotation.Words, About = Quotation.About(quotation.Id) };
    }

    private async Task TellAsync(List<Quotation> quotations, ContentItem item, CancellationToken cancellation)
    {
        foreach (var quotation in quotations)
            if (await masks.HolderAsync(quotation.AuthorId, cancellation) is { } writer)
                await notify.MemberAsync(writer, Asking(quotation, writer), cancellation);
        await notify.HoldersAsync(Permission.EditContent, me.Reader.MemberId, new Notice(QuoteKinds.Begun, $"Uit het forum komt een concept: ‘{item.DisplayText}’", "/beheer/inhoud/" + item.ContentItemId, Token.May(Permission.EditContent)) { About = $"content:{item.ContentItemId}" }, cancellation);
    }
}
