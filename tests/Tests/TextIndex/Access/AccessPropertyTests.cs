using DiversInclusief.TextIndex;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.TextIndex.Access;

/// <summary>Whatever is asked, nothing that the reader may not read shows: not as hit, count, completion, correction or relative.</summary>
public sealed class AccessPropertyTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void Hits_totals_and_facets_come_from_readable_documents_only() => Check((world, index, query) =>
    {
        var readable = world.Readable.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (var mode in Enum.GetValues<MatchMode>())
        {
            var page = index.Search(new SearchRequest { Query = query, Reader = world.Reader, Mode = mode, CountFacets = ["thema", "kind"], Take = 100 });
            Assert.All(page.Hits, hit => Assert.Contains(hit.Id, readable.Keys));
            Assert.Equal(page.Total, page.Hits.Count);
            Assert.Equal(page.Hits.CountBy(hit => hit.Kind).ToDictionary(), page.Facets.GetValueOrDefault("kind", []).ToDictionary(count => count.Value, count => count.Count));
            Assert.All(page.Facets.GetValueOrDefault("thema", []), count => Assert.Equal(count.Count, page.Hits.Count(hit => readable[hit.Id].Facets["thema"].Contains(count.Value))));
        }
    });

    [Fact]
    public void Corrections_are_words_of_readable_documents_or_lead_to_some() => Check((world, index, query) =>
    {
        var page = index.Search(new SearchRequest { Query = query, Reader = world.Reader });
        var known = Words(query).Concat(Words(world)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Words(page.CorrectedQuery ?? ""), word => Assert.True(known.Contains(word) || index.Search(new SearchRequest { Query = word, Reader = world.Reader }).Total > 0));
        Assert.All(Words(page.DidYouMean ?? ""), word => Assert.Contains(word, known));
    });

    [Fact]
    public void Suggestions_are_titles_values_and_words_of_readable_documents() => Check((world, index, query) =>
    {
        var titles = world.Readable.Select(document => document.Title).ToHashSet(StringComparer.Ordinal);
        var themes = world.Readable.Select(document => document.Facets["thema"][0]).ToHashSet(StringComparer.Ordinal);
        var words = Words(world).Concat(Words(query)).ToHashSet(StringComparer.Ordinal);
        foreach (var suggestion in index.Suggest(new SuggestRequest { Text = query, Reader = world.Reader, Facets = ["thema"], Take = 50 }))
            Assert.True(suggestion.Kind switch
            {
                SuggestionKind.Title => titles.Contains(suggestion.Text),
                SuggestionKind.FacetValue => themes.Contains(suggestion.Text),
                _ => Words(suggestion.Text).All(words.Contains),
            }, $"{suggestion.Kind} {suggestion.Text}");
    });

    [Fact]
    public void Relatives_and_explanations_are_of_readable_documents() => Check((world, index, query) =>
    {
        var readable = world.Readable.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(readable.Count, index.Count(world.Reader));
        Assert.All(index.Similar(query, world.Reader, 50), hit => Assert.Contains(hit.Id, readable));
        // Asked before by someone who may read everything: what is remembered for one is not for another.
        var everyone = new ReaderTokens(world.Documents.SelectMany(document => document.AccessTokens));
        foreach (var document in world.Documents)
        {
            index.Related(document.Id, everyone, 50);
            var related = index.Related(document.Id, world.Reader, 50);
            Assert.All(related, hit => Assert.Contains(hit.Id, readable));
            if (readable.Contains(document.Id)) continue;
            Assert.Empty(related);
            Assert.Null(index.Explain(new SearchRequest { Query = query, Reader = world.Reader }, document.Id));
        }
    });

    private static void Check(Action<HiddenWorld, SearchIndex, string> law) => Prop.ForAll(HiddenWorld.Arbitrary, world =>
    {
        var index = new SearchIndex();
        foreach (var half in world.Documents.Chunk(5)) index.Apply([.. half.Select(Change.Upsert)]);
        foreach (var query in world.Queries) law(world, index, query);
    }).Check(Settings);

    private static IEnumerable<string> Words(HiddenWorld world) =>
        world.Readable.SelectMany(document => Words($"{document.Title} {document.Summary} {document.Body}"));

    /// <summary>Comparable spellings: lower case, no accents, no joining signs.</summary>
    private static IEnumerable<string> Words(string text) => text.Split([' ', '"', '*', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => DiversInclusief.TextIndex.Analysis.Apostrophes.Strip(DiversInclusief.TextIndex.Analysis.Folding.Fold(word)).Trim('-').Replace("-", "", StringComparison.Ordinal))
        .Where(word => word.Length > 0);
}
