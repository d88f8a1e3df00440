namespace DiversInclusief.Content;

internal static class TermGroup
{
    /// <summary>Terms in tree order with their place in the whole list; each term of the first level starts a group with what is below it.</summary>
    public static IEnumerable<List<(Term Term, int Index)>> Of(IReadOnlyList<Term> terms)
    {
        var group = new List<(Term, int)>();
        foreach (var (index, term) in terms.Index())
        {
            if (term.Depth == 0 && group.Count > 0)
            {
                yield return group;
                group = [];
            }
            group.Add((term, index));
        }
        if (group.Count > 0)
            yield return group;
    }
}
