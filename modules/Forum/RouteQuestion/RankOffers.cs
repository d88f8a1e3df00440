using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Puts those who offered help in order for one question: alike municipality and shared themes count the same. Five commands for any number of them, and one more for a question under a mask.</summary>
internal sealed class RankOffers(AppDb db, Members members, ICompareMunicipalities compare, Masks masks, TimeProvider clock)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <returns>Best first, each with a score from 0 to 2. The asker, who was asked before and who was asked enough this week are left out.</returns>
    public async Task<List<(string MemberId, double Score)>> RankAsync(Topic topic, CancellationToken cancellation)
    {
        var helpers = await WithRoomAsync(topic, cancellation);
        if (helpers.Count == 0)
            return [];
        var cards = await members.CardsAsync(helpers.Select(h => h.MemberId).Append(topic.AuthorId), cancellation);
        var likeness = await compare.LikenessAsync(cards.GetValueOrDefault(topic.AuthorId)?.MunicipalityCode, TermsOf(topic, Facet.MunicipalityType), [.. cards.Values.Select(c => c.MunicipalityCode).OfType<string>().Distinct()], cancellation);
        var themes = TermsOf(topic, Facet.Theme);
        var followed = await FollowedAsync(themes, cancellation);
        return [.. helpers.Where(h => cards.ContainsKey(h.MemberId)).Select(h => (h.MemberId, Score: Alike(cards[h.MemberId]) + Knows(h))).OrderByDescending(one => one.Score).ThenBy(one => one.MemberId, StringComparer.Ordinal)];

        double Alike(MemberCard card) => likeness.GetValueOrDefault(card.MunicipalityCode ?? "");
        double Knows(HelpOffer helper) => themes.Count == 0 ? 0 : (double)themes.Count(theme => helper.ThemeList.Contains(theme) || followed[helper.MemberId].Contains(FollowSubject.Of(Facet.Theme, theme))) / themes.Count;
    }

    private async Task<List<HelpOffer>> WithRoomAsync(Topic topic, CancellationToken cancellation)
    {
        var (since, asker) = (clock.GetUtcNow() - Week, await masks.HolderAsync(topic.AuthorId, cancellation));
        return await db.Set<HelpOffer>().AsNoTracking().Where(h => h.MemberId != asker
            && !db.Set<HelpRequest>().Any(r => r.TopicId == topic.Id && r.MemberId == h.MemberId)
            && db.Set<HelpRequest>().Count(r => r.MemberId == h.MemberId && r.AskedAt > since) < h.PerWeek).ToListAsync(cancellation);
    }

    private async Task<ILookup<string, string>> FollowedAsync(List<string> themes, CancellationToken cancellation)
    {
        var subjects = themes.Select(theme => FollowSubject.Of(Facet.Theme, theme)).ToArray();
        return (await db.Set<Follow>().AsNoTracking().Where(f => subjects.Contains(f.Subject) && f.Level != FollowLevel.Muted).ToListAsync(cancellation)).ToLookup(f => f.MemberId, f => f.Subject);
    }

    private static List<string> TermsOf(Topic topic, string facet) => [.. topic.Terms.Where(term => term.Facet == facet).Select(term => term.Term)];
}
