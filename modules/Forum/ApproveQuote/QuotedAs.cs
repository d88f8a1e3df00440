using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>Under which name words stand in the library. The only place that decides it.</summary>
internal sealed record QuotedAs(string Name, string Function)
{
    public static QuotedAs Nobody { get; } = new("Een lid van het forum", "");

    /// <param name="author">Null for who left.</param>
    public static QuotedAs Of(Quotation quotation, MemberCard? author) =>
        quotation.IsNameless || !quotation.IsReadable ? Nobody : quotation.Alias is { } alias ? new QuotedAs(alias, "") : author is null ? Nobody : new QuotedAs(author.Name, author.Line);
}
