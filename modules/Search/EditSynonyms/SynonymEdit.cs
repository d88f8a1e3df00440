namespace DiversInclusief.Search.EditSynonyms;

/// <summary>Who changed the list, when, and what.</summary>
internal sealed record SynonymEdit(string Author, DateTimeOffset At, SynonymChanges Changes)
{
    public static SynonymEdit Between(SynonymVersion later, SynonymVersion earlier) =>
        new(later.Author, later.At, new SynonymText(later.Rules).ChangesFrom(new SynonymText(earlier.Rules)));
}
