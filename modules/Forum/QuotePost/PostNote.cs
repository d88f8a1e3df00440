namespace DiversInclusief.Forum;

/// <summary>
/// Something small that hangs on a post, for the page that shows it: how often a sign was given, a later post that quotes it, or that its reader keeps it.
/// One shape, so that a page asks for all of it in one command.
/// </summary>
/// <param name="Text">The organisation of a sign, or the id of the quoting post.</param>
/// <param name="By">Who wrote the quoting post.</param>
internal sealed record PostNote(string PostId, PostNoteKind Kind, int Sign, string Text, string By, int Count, bool IsMine)
{
    public SignCount AsSign() => new(PostId, (SignKind)Sign, Text, Count, IsMine);
}
