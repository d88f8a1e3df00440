namespace DiversInclusief.TextIndex.Queries;

internal enum AtomKind
{
    Word,
    Prefix,
    Fuzzy,
    Phrase,
    Date,
}
