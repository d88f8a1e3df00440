using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.ShowLog;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>Tries a list out on the words that changed and on what people search for, before anyone else has it.</summary>
internal sealed class PreviewSynonyms(ISearchIndex index, LoggedQueries logged, SynonymsInUse used, CurrentMember me)
{
    private const int MostWords = 12;
    private const int MostLogged = 8;
    private const int TriedLogged = 200;
    private const int LogDays = 90;

    public async Task<SynonymPreview> OfAsync(SynonymText typed, SynonymText inUse, CancellationToken cancellation)
    {
        var changes = typed.ChangesFrom(inUse);
        if (changes.IsNone)
            return new SynonymPreview(changes, [], []);
        var (before, after) = (WithBrought(inUse), WithBrought(typed));
        var words = changes.Words.Take(MostWords).ToList();
        var asked = await logged.MostAskedAsync(LogDays, TriedLogged, cancellation);
        return new SynonymPreview(changes,
            [.. words.Select(word => Try(word, before, after))],
            [.. asked.Except(words, StringComparer.OrdinalIgnoreCase).Select(query => Try(query, before, after)).Where(change => !change.IsNone).Take(MostLogged)]);
    }

    private SynonymList WithBrought(SynonymText rules) => SynonymList.Parse(rules.Text + "\n" + used.Brought);

    private QueryChange Try(string query, SynonymList before, SynonymList after) => QueryChange.Between(query, Search(query, before), Search(query, after));

    private SearchPage Search(string query, SynonymList synonyms) =>
        index.Search(new SearchRequest { Query = query, Reader = me.Reader.ForIndex(), Synonyms = synonyms, Take = 10, Highlight = false });
}
