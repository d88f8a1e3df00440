using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;
using LibraryDrafts = DiversInclusief.Content.Drafts;

namespace DiversInclusief.Forum;

/// <summary>Keeps what a writer answered, and lets the draft follow: changed words are changed there, withheld ones are taken out.</summary>
internal sealed class ApproveQuoteHandler(AppDb db, LibraryDrafts drafts, SaveDraftHandler save, Members members, Notify notify, TimeProvider clock)
{
    /// <param name="quotation">Tracked.</param>
    /// <param name="draft">The item as it is now.</param>
    public async Task HandleAsync(Quotation quotation, ContentItem draft, ApproveQuoteForm? approved, CancellationToken cancellation)
    {
        var before = quotation.Verdict == QuoteVerdict.Approved ? quotation.Words : "";
        if (approved is null)
            quotation.Withhold(clock.GetUtcNow());
        else
            quotation.Approve(approved.Words!, approved.Nameless, approved.Contact && await IsAskersAsync(quotation, cancellation), clock.GetUtcNow());
        await PutAsync(quotation, draft, before, cancellation);
        await db.SaveChangesAsync(cancellation);
        await TellAsync(quotation, cancellation);
    }

    /// <summary>The moderator takes it back: nobody needs to answer any more.</summary>
    public async Task TakeOutAsync(Quotation quotation, CancellationToken cancellation)
    {
        if (await drafts.LatestAsync(quotation.ItemId, cancellation) is { } draft && QuoteCards.TakeOut(draft, quotation.Id))
            await SaveAsync(draft, "Een citaat is eruit gehaald.", cancellation);
        db.Remove(quotation);
        await notify.ForgetAsync(Quotation.About(quotation.Id), cancellation);
    }

    /// <summary>The words are those with which the topic began.</summary>
    public Task<bool> IsAskersAsync(Quotation quotation, CancellationToken cancellation) => db.Set<Post>().AnyAsync(p => p.Id == quotation.PostId && p.Number == 1, cancellation);

    private async Task PutAsync(Quotation quotation, ContentItem draft, string before, CancellationToken cancellation)
    {
        var author = (await members.CardsAsync([quotation.AuthorId], cancellation)).GetValueOrDefault(quotation.AuthorId);
        var isThere = quotation.Verdict == QuoteVerdict.Approved ? QuoteCards.Put(draft, quotation, QuotedAs.Of(quotation, author)) : QuoteCards.TakeOut(draft, quotation.Id);
        var sections = await IsAskersAsync(quotation, cancellation) && AskerSections.Put(draft, quotation, before, author);
        if (isThere || sections)
            await SaveAsync(draft, quotation.Verdict == QuoteVerdict.Approved ? "De schrijver van een citaat is akkoord." : "Een citaat is eruit: de schrijver wil het niet.", cancellation);
    }

    private Task SaveAsync(ContentItem draft, string note, CancellationToken cancellation) =>
        save.HandleAsync(new SaveDraft(draft, draft.ContentItemVersionId, Reader.Site, note), cancellation);

    private async Task TellAsync(Quotation quotation, CancellationToken cancellation)
    {
        var left = await db.Set<Quotation>().CountAsync(q => q.ItemId == quotation.ItemId && q.Verdict == QuoteVerdict.Asked, cancellation);
        if (await db.Set<Topic>().AsNoTracking().Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == quotation.TopicId, cancellation) is not { } topic)
            return;
        var title = left == 0 ? $"Iedereen heeft geantwoord over de citaten uit ‘{topic.Title}’" : $"Er is een antwoord over een citaat uit ‘{topic.Title}’";
        await notify.MemberAsync(quotation.AskedBy, new Notice(QuoteKinds.Answered, title, ForumAddress.To(topic, MakeExamplePage.Verb), topic.Room.ModeratorAccess) { About = Tidings.About(topic.Id) + ":example" }, cancellation);
    }
}
