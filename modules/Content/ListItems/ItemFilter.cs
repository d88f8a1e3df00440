namespace DiversInclusief.Content;

/// <summary>Which items an editor asks for.</summary>
/// <param name="Type">Null for all.</param>
/// <param name="Status">Null for all.</param>
/// <param name="Title">Part of a title; empty for all.</param>
/// <param name="Owner">Member id; null for everyone's.</param>
/// <param name="After">Cursor of the last item of the page before.</param>
internal sealed record ItemFilter(string? Type = null, ItemStatus? Status = null, string Title = "", string? After = null, string? Owner = null)
{
    public bool IsNarrowed => Type is not null || Status is not null || Title.Length > 0;
}
