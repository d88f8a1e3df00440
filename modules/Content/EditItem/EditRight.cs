using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

internal static class EditRight
{
    /// <summary>Editors go on with anything, who hands in only with what is their own.</summary>
    public static bool MayEdit(this Reader reader, string owner) =>
        reader.May(Permission.EditContent) || (reader.May(Permission.SubmitContent) && reader.MemberId is { } me && me == owner);
}
