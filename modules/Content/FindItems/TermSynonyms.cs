using DiversInclusief.Search;

namespace DiversInclusief.Content;

/// <summary>Who searches for another word of a term also finds what carries or names the term; not the other way round.</summary>
internal sealed class TermSynonyms(Terms terms) : IBringSynonyms
{
    private static readonly char[] Signs = ['=', '~', '>', '#'];

    public async Task<IReadOnlyList<string>> RulesAsync(CancellationToken cancellation) =>
        [.. from taxonomy in (await terms.AllAsync(cancellation)).Taxonomies from term in taxonomy.Terms from word in term.Synonyms
            where (word + term.Name).IndexOfAny(Signs) < 0 select $"{word} > {term.Name}"];
}
