using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>An item with words from the forum waits until their writers agreed to these very words. Costs nothing for items without a quote.</summary>
internal sealed class HoldBackQuotes(AppDb db, ContentDefinitions definitions, Members members) : IHoldBack
{
    public async Task<IReadOnlyList<FieldError>> WhyAsync(ContentItem item, CancellationToken cancellation)
    {
        var cards = await definitions.FindAsync(item.ContentType, cancellation) is { } type
            ? type.CardsOf(item).Where(card => card.Type.Name == QuoteCards.Type && card.Item.ContentItemId.Length > 0).ToLookup(card => card.Item.ContentItemId, card => card.Item) : null;
        if (cards is null or { Count: 0 })
            return [];
        var ids = cards.Select(card => card.Key).ToArray();
        var asked = await db.Set<Quotation>().AsNoTracking().Where(q => ids.Contains(q.Id)).ToListAsync(cancellation);
        var authors = await members.CardsAsync(asked.Select(q => q.AuthorId), cancellation);
        return [.. from quotation in asked
            from card in cards[quotation.Id]
            let wrong = Wrong(quotation, card, QuotedAs.Of(quotation, authors.GetValueOrDefault(quotation.AuthorId)))
            where wrong is not null
            select new FieldError("", wrong)];
    }

    private static string? Wrong(Quotation quotation, ContentItem card, QuotedAs name) => quotation.Verdict switch
    {
        QuoteVerdict.Asked => $"Het citaat {Named(quotation)} wacht op toestemming van de schrijver. Wacht op antwoord of haal het citaat eruit.",
        QuoteVerdict.Withheld => $"De schrijver wil het citaat {Named(quotation)} niet op de site. Haal het eruit.",
        _ when Same(card["Text"].Text, quotation.Words) is false => $"Het citaat {Named(quotation)} is veranderd. De schrijver keurde dit goed: ‘{quotation.Words}’. Zet dat terug of haal het citaat eruit.",
        // Who left in the meantime agreed under the name that is on the card.
        _ when quotation.IsNameless && !Same(card["By"].Text, name.Name) => $"Bij het citaat {Named(quotation)} wil de schrijver geen naam. Zet er ‘{name.Name}’ bij.",
        _ => null,
    };

    private static bool Same(string one, string other) => one.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();

    private static string Named(Quotation quotation)
    {
        var words = quotation.Words.ReplaceLineEndings(" ");
        return quotation.IsReadable ? $"dat begint met ‘{(words.Length > 40 ? words[..40] + "…" : words)}’" : "uit een besloten ruimte";
    }
}
