namespace DiversInclusief.Forum;

internal enum PostNoteKind
{
    Sign,
    Quoted,
    Kept,
}
