using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Makes the JSON of a term, with a page of its own when terms of its type have one.</summary>
internal sealed class NewTerm(ContentDefinitions definitions, Terms terms)
{
    public async Task<JsonObject> MakeAsync(OpenedTaxonomy taxonomy, TermForm form, CancellationToken cancellation)
    {
        var term = ContentItem.NewObject();
        term["ContentItemId"] = ShortId.New();
        term["ContentType"] = taxonomy.TermType;
        term["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = taxonomy.Id };
        form.WriteTo(term, taxonomy.TermType);
        if (await definitions.FindAsync(taxonomy.TermType, cancellation) is { HasRoute: true } type)
            term["AutoroutePart"] = new JsonObject { ["Path"] = Free(RoutePattern.Fill(type.RoutePattern, form.Name), await terms.AllAsync(cancellation)) };
        return term;
    }

    private static string Free(string path, TermTree tree) => tree.AtPath(path) is null ? path
        : Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{path}-{number}").First(numbered => tree.AtPath(numbered) is null);
}
