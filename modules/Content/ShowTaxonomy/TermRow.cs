namespace DiversInclusief.Content;

/// <summary>A term in the tree with what is below it, in the editors' order.</summary>
internal sealed record TermRow(Term Term, TermUse Use, IReadOnlyList<TermRow> Below)
{
    public string Href => $"/beheer/indelingen/{Term.TaxonomyId}/{Term.Id}";

    public string Used => Use.IsNone ? "nergens gebruikt" : string.Join(" · ", Use.Others.Prepend(Items).Where(words => words.Length > 0));

    private string Items => Use.All == 0 ? "" : Use.Live == Use.All ? $"{Use.All:N0} op de site" : $"{Use.Live:N0} op de site, {Use.All:N0} met concepten";

    public static IReadOnlyList<TermRow> Tree(Taxonomy taxonomy, IReadOnlyDictionary<string, TermUse> uses)
    {
        var children = taxonomy.Terms.ToLookup(term => term.ParentId);
        IReadOnlyList<TermRow> Below(string? parent) => [.. children[parent].Select(term => new TermRow(term, uses.GetValueOrDefault(term.Id, TermUse.None), Below(term.Id)))];
        return Below(null);
    }
}
