namespace DiversInclusief.Content;

internal enum ConflictChoice
{
    Mine,
    Theirs,
    Both,
}
