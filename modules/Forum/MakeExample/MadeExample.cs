using DiversInclusief.Content;
using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>An example that was made from a topic, as its moderators follow it.</summary>
internal sealed record MadeExample(ContentItem Item, IReadOnlyList<Quotation> Quotations, Dictionary<string, MemberCard> Authors)
{
    public string NameOf(Quotation quotation) => quotation.Alias ?? Authors.GetValueOrDefault(quotation.AuthorId)?.Name ?? "Voormalig lid";

    public static (string Kind, string Words) Badge(Quotation quotation) => quotation.Verdict switch
    {
        QuoteVerdict.Approved => ("success", quotation.IsNameless ? "Akkoord, zonder naam" : "Akkoord"),
        QuoteVerdict.Withheld => ("neutral", "Liever niet"),
        _ => ("info", "Wacht op antwoord"),
    };
}
